import { extname } from "node:path";
import { decodePart } from "../lib/decode-part.ts";
import { memoize } from "../lib/memoize.ts";
import { outputFileOf } from "../model/addresses.ts";
import { stateHasher } from "./fingerprint.ts";
import type { WrittenPage } from "./survey.ts";
import { walk } from "./walk.ts";

const extensions = new Set(
  `.html .css .js .json .xml .txt .svg .png .jpg .webp .woff2 .ics .csv .bib .ris .md
  .opml .zip .pdf .jsonld .wasm .pagefind .pf_meta .pf_index .pf_fragment .pf_filter .gz`.split(/\s+/),
);

/**
 * Lists the files below a folder, by paths with slashes, with their total size and state. Links and unexpected kinds of
 * files are faults.
 */
const listOutput = (folder: string) => {
  const files = new Set<string>();
  const faults: string[] = [];
  const state = stateHasher();
  let bytes = 0;
  for (const entry of walk(folder)) {
    const { path, stat } = entry;
    if (stat.isSymbolicLink()) faults.push(`${path} is a link`);
    else if (!extensions.has(extname(path))) faults.push(`${path} is of an unexpected kind`);
    files.add(path);
    bytes += stat.size;
    state.add(entry);
  }
  return { files, bytes, state: state.end(), faults };
};

/** Returns links to missing files or anchors, each once a page. */
const deadLinks = (pages: WrittenPage[], files: Set<string>, basePath: string): string[] => {
  const page = new Map(pages.map((written) => [written.path, written]));
  const anchorsOf = memoize(({ anchors }: WrittenPage) => new Set(anchors));
  const liveLinks = new Set<string>();
  const isDead = (path: string, fragment: string | undefined, from: string): boolean => {
    const file = path ? outputFileOf(path.slice(basePath.length - 1)) : from;
    if (path && (!path.startsWith(basePath) || !files.has(file))) return true;
    const target = page.get(file);
    return fragment !== undefined && fragment !== "" && !!target && !anchorsOf(target).has(decodePart(fragment));
  };
  return pages.flatMap(({ path: from, links }) =>
    links
      .filter((link) => {
        if (liveLinks.has(link)) return false;
        const [path = "", fragment] = link.split("#");
        const dead = isDead(path, fragment, from);
        if (!dead && path) liveLinks.add(link);
        return dead;
      })
      .map((link) => `${from} links to ${link}, which is not there`),
  );
};

export type Expectation = { basePath: string; addresses: string[] };

/**
 * The result: faults in words (none for a sound site), the numbers of files and bytes, and a hash that detects later
 * changes.
 */
export type SiteCheck = { faults: string[]; files: number; bytes: number; state: string };

/**
 * Checks a finished site before it replaces the output: every address has its page, no link is dead, and there are no
 * unexpected files.
 */
export const verify = (folder: string, pages: WrittenPage[], { basePath, addresses }: Expectation): SiteCheck => {
  const { files, faults, ...sum } = listOutput(folder);
  const missing = addresses
    .filter((address) => !files.has(outputFileOf(address)))
    .map((address) => `${address} has no page`);
  return { faults: [...faults, ...missing, ...deadLinks(pages, files, basePath)], files: files.size, ...sum };
};
