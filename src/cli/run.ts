import { withCodeLocation } from "../lib/code-location.ts";
import { exitCodes, WrongUse } from "./options.ts";

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

/** Runs a command and ends the process with its exit code; a failure is reported in plain words. */
export const run = async (command: () => Promise<number> | number): Promise<void> => {
  try {
    process.exitCode = await command();
  } catch (error) {
    const words = `error: ${failureMessage(error as Error)}`;
    if (error instanceof WrongUse) console.error(words);
    else console.error(process.env["DEBUG"] ? error : withCodeLocation(words, error));
    // Exits immediately: work in progress when the command failed must not go on writing.
    process.exit(error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.findings);
  }
};

/** Reports to a person at a terminal what takes a while; nothing is written to files or other programs. */
export const progress = (text: string, to: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr): void => {
  if (to.isTTY) to.write(`${text}\n`);
};
