import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runFolder } from "./run-folder.ts";

const claimMark = (mark: string): boolean => {
  mkdirSync(dirname(mark), { recursive: true });
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
};

/**
 * Makes a folder once in a test run, however many test files ask for it; the others wait until it exists. They may only
 * read it.
 * @returns its path
 */
export const createOnce = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(runFolder(), name);
  const [begun, done, failed] = ["begun", "done", "failed"].map((end) => `${folder}.${end}`) as [
    string,
    string,
    string,
  ];
  if (claimMark(begun)) {
    try {
      await make(folder);
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
    writeFileSync(done, "");
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    await pause(100);
  }
  return folder;
};
