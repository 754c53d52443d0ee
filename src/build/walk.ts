import { lstatSync, readdirSync, type Stats } from "node:fs";
import { compareText } from "../lib/compare-text.ts";

/** A file or link below a folder: its path there, with slashes, and its status. */
export type FolderEntry = { path: string; stat: Stats };

/** Yields every entry below a folder, in a fixed order. Follows no link. Throws if the folder cannot be read. */
export function* walk(root: string, folder = ""): Generator<FolderEntry> {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = folder + entry.name;
    if (entry.isDirectory()) yield* walk(root, `${path}/`);
    else yield { path, stat: lstatSync(`${root}/${path}`) };
  }
}
