import { existsSync, readFileSync } from "node:fs";
import { attempt } from "./attempt.ts";
import { writeWhole } from "./write-whole.ts";

/** Returns a file of a cache, or makes it and saves it there; if it can't be saved, the next build makes it again. */
export const cachedFile = async (file: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  attempt(() => writeWhole(file, made));
  return made;
};
