import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A written page, for the check of links: its path within the site, its links within the site, and its anchors. */
export type WrittenPage = { path: string; links: readonly string[]; anchors: readonly string[] };

/** An attribute that names an anchor or links to an address on the site. */
const anchorOrLink = / (?:id="([^"]+)|(?:href|src)="(\/[^"#?]*)?(?:\?[^"#]*)?(#[^"]*)?")/g;

/** Copies a text: a slice of a page would keep the whole page in memory. */
const copyText = (text: string): string => Buffer.from(text).toString();

/**
 * Returns a function that reads the links and anchors of a page. Equal texts are stored once, so that large sites need
 * little memory.
 */
const createSurvey = (): ((path: string, html: string) => WrittenPage) => {
  const texts = new Map<string, string>();
  const shared = (text: string): string => {
    const found = texts.get(text);
    if (found !== undefined) return found;
    const own = copyText(text);
    texts.set(own, own);
    return own;
  };
  return (path, html) => {
    const links = new Set<string>();
    const anchors = new Set<string>();
    for (const [, id, to = "", fragment = ""] of html.matchAll(anchorOrLink))
      if (id) anchors.add(shared(id));
      else if (to || fragment) links.add(shared(to + fragment));
    return { path, links: [...links], anchors: [...anchors] };
  };
};

type FileHandler = (path: string, content: string | Uint8Array) => void;

/** Surveys rendered pages for the check of links, and writes files. */
type PageFiles = { survey: FileHandler; write: FileHandler; pages: WrittenPage[] };

/** Returns functions that survey and write the files below a folder, and the list of surveyed pages. */
export const pageFiles = (folder: string): PageFiles => {
  const surveyPage = createSurvey();
  const pages: WrittenPage[] = [];
  const createdFolders = new Set<string>();
  const survey: FileHandler = (path, content) => {
    const name = relative(folder, join(path)).split(sep).join("/");
    if (name.endsWith(".html")) pages.push(surveyPage(name, String(content)));
  };
  const write: FileHandler = (path, content) => {
    const parent = dirname(path);
    if (!createdFolders.has(parent)) mkdirSync(parent, { recursive: true });
    createdFolders.add(parent);
    writeFileSync(path, content);
    survey(path, content);
  };
  return { survey, write, pages };
};
