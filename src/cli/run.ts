import { withCodeLocation } from "../lib/code-location.ts";
import { type Command, commands } from "./commands.ts";
import { exitCodes, firstWord, readOptions, type Values, WrongUse } from "./options.ts";

const fileProblems: Record<string, string> = {
  ENOENT: "is not there",
  ENOTDIR: "is not a folder, or is in what is none",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be opened or written",
  EPERM: "may not be opened or written",
  EROFS: "is on a disk that can't be written",
  ENOSPC: "does not fit on the disk",
};

/** Returns a failure in plain words; a failure on a file names the file. */
export const failureMessage = (error: Error): string => {
  const { code = "", path } = error as NodeJS.ErrnoException;
  const problem = fileProblems[code];
  return path && problem ? `${path} ${problem}` : error.message;
};

/** Prints a failure in plain words. Returns the exit code for it. */
export const reportFailure = (error: unknown): number => {
  const words = `error: ${failureMessage(error as Error)}`;
  if (error instanceof WrongUse) console.error(words);
  else console.error(process.env["DEBUG"] ? error : withCodeLocation(words, error));
  return error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.findings;
};

type ExitCode = Promise<number | undefined> | number | undefined;

/** Does the work of a command with the words after its name. Returns the exit code, if it is not 0. */
export type RunCommand = (words: string[]) => ExitCode;

/** Runs a command and ends the process with its exit code; a failure is reported in plain words. */
export const runToExit = async (run: RunCommand, words: string[]): Promise<void> => {
  try {
    process.exitCode = (await run(words)) ?? exitCodes.clean;
  } catch (error) {
    // Exits immediately: work in progress when the command failed must not go on writing.
    process.exit(reportFailure(error));
  }
};

/** Returns a command that reads its options, and the word before them if the command takes one. */
export const createCommand =
  <N extends keyof typeof commands>(
    name: N,
    work: (options: Values<(typeof commands)[N]["options"]>, word: string | undefined) => ExitCode,
  ): RunCommand =>
  (words) => {
    const { argument, options }: Command = commands[name];
    const [word, given] = argument ? firstWord(words) : [undefined, words];
    return work(readOptions(given, options as (typeof commands)[N]["options"]), word);
  };

/** Reports to a person at a terminal what takes a while; nothing is written to files or other programs. */
export const progress = (text: string, to: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr): void => {
  if (to.isTTY) to.write(`${text}\n`);
};
