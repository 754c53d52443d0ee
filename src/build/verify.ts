import { lstatSync, readdirSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** A page as it was written: its path within the site and its HTML. */
export type WrittenPage = { path: string; html: string };

const kinds = new Set([
  ...[".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".png", ".woff2", ".ics", ".csv", ".bib", ".ris", ".md"],
  ...[".opml", ".zip", ".jsonld", ".wasm", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter", ".gz"],
]);

/** Every file below a folder as a path with slashes; a link or a file of an unexpected kind is a fault. */
const listOutput = (folder: string): { files: Set<string>; faults: string[] } => {
  const files = new Set<string>();
  const faults: string[] = [];
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = name.split(sep).join("/");
    const stat = lstatSync(join(folder, name));
    if (stat.isDirectory()) continue;
    if (stat.isSymbolicLink()) faults.push(`${path} is a link`);
    else if (!kinds.has(extname(path))) faults.push(`${path} is of an unexpected kind`);
    files.add(path);
  }
  return { files, faults };
};

const fileOf = (address: string) => address.slice(1) + (address.endsWith("/") ? "index.html" : "");
const internal = /\b(?:href|src)="(\/[^"#?]*)?(?:\?[^"#]*)?(#[^"]*)?"/g;
const anchor = /\bid="([^"]+)"/g;

const anchorsOf = (html: string): Set<string> => new Set([...html.matchAll(anchor)].map((match) => match[1] as string));

/** Links that lead to no file or to no place in one, each told once a page. */
const deadLinks = (pages: WrittenPage[], files: Set<string>, basePath: string): string[] => {
  const html = new Map(pages.map((page) => [page.path, page.html]));
  const anchors = new Map<string, Set<string>>();
  const hasAnchor = (file: string, fragment: string) => {
    const known = anchors.get(file) ?? anchorsOf(html.get(file) ?? "");
    anchors.set(file, known);
    return known.has(fragment);
  };
  const good = new Set<string>();
  const isDead = (path: string, fragment: string | undefined, from: string): boolean => {
    const file = path ? fileOf(path.slice(basePath.length - 1)) : from;
    if (path && (!path.startsWith(basePath) || !files.has(file))) return true;
    return (
      fragment !== undefined &&
      fragment !== "#" &&
      html.has(file) &&
      !hasAnchor(file, decodeURIComponent(fragment.slice(1)))
    );
  };
  return pages.flatMap(({ path: from, html: text }) => {
    const dead: string[] = [];
    for (const [, path = "", fragment] of text.matchAll(internal)) {
      const key = `${path}${fragment ?? ""}`;
      if (!key || (path && good.has(key))) continue;
      if (isDead(path, fragment, from)) dead.push(`${from} links to ${key}, which is not there`);
      else if (path) good.add(key);
    }
    return [...new Set(dead)];
  });
};

export type Expectation = { basePath: string; addresses: string[] };

/**
 * Looks a finished site over before it is put in place: every address has its page, no link is dead,
 * nothing is there that should not be. Gives the faults in words; none means that it may stand.
 */
export const verify = (folder: string, pages: WrittenPage[], { basePath, addresses }: Expectation): string[] => {
  const { files, faults } = listOutput(folder);
  const missing = addresses.filter((address) => !files.has(fileOf(address))).map((address) => `${address} has no page`);
  return [...faults, ...missing, ...deadLinks(pages, files, basePath)];
};
