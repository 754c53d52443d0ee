import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../lib/sha256.ts";

export const checksumFile = "checksums.txt";

const hashOf = (file: string): string => sha256(readFileSync(file));

/** Returns the hash of each file in the format of `sha256sum --check`. */
export const checksumsOf = (folder: string, files: readonly string[]): string =>
  files.map((file) => `${hashOf(join(folder, file))}  ${file}\n`).join("");

const line = /^([0-9a-f]{64}) {2}(\S+)$/;

/** Parses checksums. Invalid lines are skipped, so that their files are not listed. */
const readChecksums = (text: string): Map<string, string> =>
  new Map(
    text.split("\n").flatMap((row) => {
      const [, hash, file] = line.exec(row) ?? [];
      return hash && file ? [[file, hash] as const] : [];
    }),
  );

/** Returns the files of a folder that do not match its checksums, each with what is wrong. */
export const checksumFaults = (folder: string, files: readonly string[]): { file: string; message: string }[] => {
  const listed = files.includes(checksumFile)
    ? readChecksums(readFileSync(join(folder, checksumFile), "utf8"))
    : new Map<string, string>();
  const own = files.filter((file) => file !== checksumFile);
  return [
    ...own.flatMap((file) => {
      const hash = listed.get(file);
      if (!hash) return [{ file, message: "is not in the checksums of its edition" }];
      return hash === hashOf(join(folder, file)) ? [] : [{ file, message: "has changed since its edition was made" }];
    }),
    ...[...listed.keys()].filter((file) => !own.includes(file)).map((file) => ({ file, message: "is missing" })),
  ];
};
