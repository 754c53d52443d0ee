import { copyFileSync, linkSync } from "node:fs";

/** Puts a file at another place too, as a link where the disk can: neither is ever written to again. */
export const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};
