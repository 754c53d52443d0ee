import { exitCodes, WrongUse } from "./options.ts";

/** Runs a command and ends the process with its exit code; a failure is told in plain words. */
export const run = async (command: () => Promise<number> | number): Promise<void> => {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof WrongUse || !process.env["DEBUG"] ? `error: ${(error as Error).message}` : error);
    // At once: what was under way when the command failed must not write on.
    process.exit(error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.findings);
  }
};

/** Tells a person at a terminal what takes a while; nothing reaches a file or another program. */
export const progress = (text: string, to: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr): void => {
  if (to.isTTY) to.write(`${text}\n`);
};
