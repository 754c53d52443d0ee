import type { Readable, Writable } from "node:stream";
import * as clack from "@clack/prompts";
import { WrongUse } from "./options.ts";

export type PromptOption = { value: string; label: string; hint?: string };

/** The questions that a command asks. Tests answer in place of a person. */
export type Prompter = {
  say: (text: string) => void;
  /** Asks for a text until `check` accepts it. */
  text: (question: string, check: (typed: string) => string | undefined, suggested?: string) => Promise<string>;
  choose: (question: string, options: PromptOption[]) => Promise<string>;
  chooseMany: (question: string, options: PromptOption[]) => Promise<string[]>;
  confirm: (question: string) => Promise<boolean>;
};

const checkCanceled = <T>(answer: T | typeof clack.CANCEL_SYMBOL): T => {
  if (clack.isCancel(answer)) throw new WrongUse("stopped: nothing was written");
  return answer;
};

const maxShown = 10;

/** Returns the output with a singular in the library's count of chosen items. */
const inSingular = (output: Writable): Writable =>
  new Proxy(output, {
    get: (target, key) => {
      const value = Reflect.get(target, key);
      if (key === "write")
        return (text: unknown, ...rest: []) =>
          target.write(String(text).replace(/(?<!\d)1 items selected/, "1 item selected"), ...rest);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

/** Creates a prompter that asks a person at a terminal. */
export const terminalPrompter = (streams: { input?: Readable; output?: Writable } = {}): Prompter => ({
  say: (text) => clack.log.message(text, streams),
  text: async (message, check, suggested) =>
    checkCanceled(
      await clack.text({
        message,
        initialValue: suggested,
        validate: (typed) => check(typed ?? ""),
        ...streams,
      }),
    ) ?? "",
  choose: async (message, options) => {
    const settings = { message, options, maxItems: maxShown, ...streams };
    return checkCanceled(await (options.length > maxShown ? clack.autocomplete(settings) : clack.select(settings)));
  },
  chooseMany: async (message, options) => {
    const output = inSingular(streams.output ?? process.stdout);
    const settings = { message, options, maxItems: maxShown, required: false, ...streams, output };
    return checkCanceled(await clack.autocompleteMultiselect(settings));
  },
  confirm: async (message) => checkCanceled(await clack.confirm({ message, initialValue: false, ...streams })),
});
