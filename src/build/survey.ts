import { join, relative, sep } from "node:path";

/** A written page, for the check of links: its path within the site, its links within the site, and its anchors. */
export type WrittenPage = { path: string; links: readonly string[]; anchors: readonly string[] };

/** An attribute that names an anchor or links to an address on the site. */
const anchorOrLink = / (?:id="([^"]+)|(?:href|src)="(\/[^"#?]*)?(?:\?[^"#]*)?(#[^"]*)?")/g;

/** Copies a text: a slice of a page would keep the whole page in memory. */
const copyText = (text: string): string => Buffer.from(text).toString();

/** Receives each rendered file of a site, and the pages among them. */
export type Survey = { add: (path: string, content: string | Uint8Array) => void; pages: WrittenPage[] };

/**
 * Returns a survey of the links and anchors of a site's pages. Equal texts are stored once, so that large sites need
 * little memory.
 * @param folder the folder of the site
 */
export const createSurvey = (folder: string): Survey => {
  const pages: WrittenPage[] = [];
  const texts = new Map<string, string>();
  const shared = (text: string): string => {
    const found = texts.get(text);
    if (found !== undefined) return found;
    const own = copyText(text);
    texts.set(own, own);
    return own;
  };
  const read = (path: string, html: string): WrittenPage => {
    const links = new Set<string>();
    const anchors = new Set<string>();
    for (const [, id, to = "", fragment = ""] of html.matchAll(anchorOrLink))
      if (id) anchors.add(shared(id));
      else if (to || fragment) links.add(shared(to + fragment));
    return { path, links: [...links], anchors: [...anchors] };
  };
  return {
    pages,
    add: (path, content) => {
      const name = relative(folder, join(path)).split(sep).join("/");
      if (name.endsWith(".html")) pages.push(read(name, String(content)));
    },
  };
};
