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
export const createSurvey = (): ((path: string, html: string) => WrittenPage) => {
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
