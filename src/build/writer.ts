import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { linkOrCopy } from "./link-or-copy.ts";
import { removeFolder } from "./remove-folder.ts";

/** Puts files into folders, which are made as they are needed; deletes folders. */
export type Writer = {
  write: (path: string, text: string) => void;
  /** Puts a file that stands elsewhere at another place too. */
  link: (from: string, path: string) => void;
  /** Deletes a folder with all that is in it. */
  remove: (folder: string) => void;
  /** Waits until all is done that was handed over so far. Throws the first failure. */
  flush: () => Promise<void>;
  /** Ends: what was handed over and is not done yet may be left out. */
  end: () => Promise<void>;
};

/** A writer of which each file stands as soon as it was handed over; failures are thrown at once. */
export const directWriter = (): Writer => {
  const made = new Set<string>();
  const makeFolderOf = (path: string) => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  return {
    write: (path, text) => {
      makeFolderOf(path);
      writeFileSync(path, text);
    },
    link: (from, path) => {
      makeFolderOf(path);
      linkOrCopy(from, path);
    },
    remove: removeFolder,
    flush: async () => undefined,
    end: async () => undefined,
  };
};
