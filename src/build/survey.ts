/** What is kept of a page once it is written: its path within the site, where it links to there, and its anchors. */
export type WrittenPage = { path: string; links: readonly string[]; anchors: readonly string[] };

/** An attribute that names an anchor, or leads to a place on the site. */
const named = / (?:id="([^"]+)|(?:href|src)="(\/[^"#?]*)?(?:\?[^"#]*)?(#[^"]*)?")/g;

/** A text cut out of a page keeps the whole page in memory; this one does not. */
const detached = (text: string): string => Buffer.from(text).toString();

/**
 * A function that takes from a page what a check of links asks for. The same link on many pages is
 * kept once, so that a site of any size is surveyed in little memory.
 */
export const createSurvey = (): ((path: string, html: string) => WrittenPage) => {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detached(text);
    known.set(own, own);
    return own;
  };
  return (path, html) => {
    const links = new Set<string>();
    const anchors = new Set<string>();
    for (const [, id, to = "", fragment = ""] of html.matchAll(named))
      if (id) anchors.add(shared(id));
      else if (to || fragment) links.add(shared(to + fragment));
    return { path, links: [...links], anchors: [...anchors] };
  };
};
