const maxWords = 12;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Returns a pattern for whole words in any case, and for Chinese runs anywhere; undefined if there are no words. */
export const wordPattern = (words: readonly string[]): RegExp | undefined => {
  const parts = words
    .filter(Boolean)
    .map((word) =>
      /\p{Script=Han}/u.test(word) ? literal(word) : `(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])`,
    );
  return parts.length > 0 ? new RegExp(parts.join("|"), "giu") : undefined;
};

const rangesIn = (root: Node, pattern: RegExp): Range[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const match of (node.textContent ?? "").matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  return ranges;
};

/** Highlights the words that led to this page, as its address names them, without changing the page's elements. */
export const highlight = (): void => {
  const pattern = wordPattern(new URLSearchParams(location.search).getAll("highlight").slice(0, maxWords));
  const main = document.querySelector("main");
  if (!pattern || !main || !("highlights" in CSS)) return;
  CSS.highlights.set("search", new Highlight(...rangesIn(main, pattern)));
  // A reader who copies the address should get the page's own.
  const { searchParams } = new URL(location.href);
  searchParams.delete("highlight");
  history.replaceState(
    history.state,
    "",
    `${location.pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}${location.hash}`,
  );
};
