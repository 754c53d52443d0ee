import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { indexParts } from "../search/index-parts.ts";
import type { Part } from "../search/material.ts";
import { partsFolder } from "../search/places.ts";
import { codeHash } from "./kept.ts";
import { linkOrCopy } from "./link-or-copy.ts";

/** Puts a folder's files into another one, as links where the disk can: the first folder is about to go. */
export const takeOver = (from: string, to: string, without?: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== without) takeOver(join(from, entry.name), join(to, entry.name));
    else if (entry.isFile()) linkOrCopy(join(from, entry.name), join(to, entry.name));
};

/** What parts of a search index were made from, by their places. */
export type MadeFrom = Record<string, string>;

/**
 * Puts a search index into a folder: of the one that stands, the parts that were made from the same text; the others anew.
 * @param folder where the parts' material is
 * @param before what is known of the one that stands; nothing where somebody may have touched it
 * @returns what it was made from
 */
export const indexOrTakeOver = async (
  parts: readonly Part[],
  folder: string,
  standing: string,
  before: MadeFrom,
  signal?: AbortSignal,
): Promise<MadeFrom> => {
  const from: MadeFrom = Object.fromEntries(parts.map(({ place, hash }) => [place, `${codeHash()} ${hash}`]));
  const stands = ({ place }: Part) => before[place] === from[place];
  for (const { place, file } of parts.filter(stands)) {
    rmSync(file);
    takeOver(join(standing, place), join(folder, place), partsFolder);
  }
  await indexParts(
    parts.filter((part) => !stands(part)),
    signal,
  );
  return from;
};
