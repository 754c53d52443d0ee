import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { isPlainDate } from "../lib/dates.ts";
import { isBasePath, normalizeBasePath } from "../model/addresses.ts";
import { didYouMean } from "../model/nearest.ts";

/** Exit codes: 0 clean, 1 findings, 2 wrong use. */
export const exitCodes = { clean: 0, findings: 1, wrongUse: 2 } as const;

/** A wrong use of a command, reported in one line. */
export class WrongUse extends Error {}

/** An option of a command: its help, which begins with its value in capitals if it takes one, and how it is parsed. */
export type CommandOption = {
  help?: string;
  type: "string" | "boolean";
  multiple?: boolean;
  default?: string | boolean;
};

type Spec = Record<string, CommandOption>;

type Value<O extends CommandOption> = O extends { type: "boolean" }
  ? boolean
  : O extends { multiple: true }
    ? string[]
    : string;

/** The values of a command's options, by their names. */
export type Values<S extends Spec> = {
  [K in keyof S]: Value<S[K]> | (S[K] extends { default: unknown } ? never : undefined);
};

/** Returns what is wrong with how a command was called, in one line. */
const wrongUseMessage = ({ message, code }: NodeJS.ErrnoException, spec: Spec): string => {
  const options = Object.keys(spec).map((key) => `--${key}`);
  const name = /'(?:-\w, )?(--?[^\s']+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return `there is no option ${name}: ${didYouMean(name, options, `valid options are ${options.join(", ")}`)}`;
  const word = /^Unexpected argument '(.*?)'\./s.exec(message)?.[1];
  if (word !== undefined) return `${word} is not an option: valid options are ${options.join(", ")}`;
  if (/ does not take an argument$/.test(message)) return `${name} takes no value`;
  return name ? `${name} needs a value` : message;
};

/** Parses a command's options; throws `WrongUse` if one is wrong. */
export const readOptions = <const S extends Spec>(args: string[], spec: S): Values<S> => {
  try {
    const { values, tokens } = parseArgs({
      ...{ args, options: spec as never, allowPositionals: false, strict: true, tokens: true },
    });
    const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name as string] : []));
    const twice = names.find((name, at) => !spec[name]?.multiple && names.indexOf(name) !== at);
    if (twice === undefined) return values as never;
    throw new WrongUse(`--${twice} is given twice`);
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(wrongUseMessage(error as NodeJS.ErrnoException, spec));
  }
};

/** Returns the word before the options, if there is one, and the options. */
export const firstWord = (args: string[]): [word: string | undefined, options: string[]] =>
  args[0] === undefined || args[0].startsWith("-") ? [undefined, args] : [args[0], args.slice(1)];

/** Returns the day that counts as today: the given one, else the clock's. Only this function reads the clock. */
export const readToday = (value: string | undefined): string => {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (value.length !== 10 || !isPlainDate(value)) throw new WrongUse(`--today ${value} is not a day: write YYYY-MM-DD`);
  return value;
};

/** Returns the content folder; throws `WrongUse` if it does not exist. */
export const readContent = (folder: string): string => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`there is no folder ${folder}`);
  return folder;
};

/** Returns a base path such as `/trams/`; throws `WrongUse` if it is not valid. */
export const readBasePath = (path: string): string => {
  if (!isBasePath(path)) throw new WrongUse(`--base-path ${path} is not a path: write /some-path/`);
  return normalizeBasePath(path);
};
