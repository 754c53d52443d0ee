import { createHash } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "../model/briefing.ts";
import { searchDocuments } from "../search/documents.tsx";
import { indexSite } from "../search/index-site.ts";
import { stateHash } from "./fingerprint.ts";
import { codeHash, type Kept } from "./kept.ts";
import { linkOrCopy } from "./link-or-copy.ts";

/** All that a search index is made from. */
const searchHash = (briefing: Briefing): string => {
  const hash = createHash("sha256").update(`${codeHash()}\n${briefing.site.data.language}\n`);
  for (const { body, ...rest } of searchDocuments(briefing))
    hash.update(`${JSON.stringify(rest)}\n${body ? String(body) : ""}\n`);
  return hash.digest("hex");
};

/** Puts a folder's files into another one, as links where the disk can: the first folder is about to go. */
export const takeOver = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory()) takeOver(join(from, entry.name), join(to, entry.name));
    else linkOrCopy(join(from, entry.name), join(to, entry.name));
};

/**
 * Puts a search index into a folder: the one that stands, where it was made from the same text and
 * nobody has touched it, else a new one.
 * @returns what it was made from
 */
export const indexOrTakeOver = async (
  briefing: Briefing,
  folder: string,
  standing: string,
  kept: Kept | undefined,
  signal?: AbortSignal,
): Promise<string> => {
  const hash = searchHash(briefing);
  if (kept?.search === hash && kept.index === stateHash(standing)) takeOver(standing, folder);
  else await indexSite(briefing, folder, signal);
  return hash;
};
