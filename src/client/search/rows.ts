import { formatDate } from "../../lib/dates.ts";
import { facetOrder } from "../../model/search-facets.ts";
import { el } from "../element.ts";
import type { SearchIndex } from "./engine.ts";
import { excerpt, type Part, titleParts } from "./excerpt.ts";
import type { FoundPage, Section } from "./pagefind.ts";
import { foundWords, unspaceWords } from "./words.ts";

const maxSections = 3;
const sectionLength = 16;
const maxMarked = 8;

/** Returns a result's address, with the words to highlight there. */
const linkTo = (url: string, page: FoundPage): string => {
  const link = new URL(url, location.origin);
  for (const word of foundWords(page).slice(0, maxMarked)) link.searchParams.append("highlight", word);
  return link.pathname + link.search + link.hash;
};

const marked = (parts: Part[]): (Node | string)[] =>
  parts.flatMap(({ text, found }, place) => [place > 0 ? " " : "", found ? el("mark", {}, text) : text]);

const excerptOf = (page: FoundPage, locations: readonly number[], first: number, length?: number) => {
  const { parts, cutBefore, cutAfter } = excerpt(page.content, locations, first, length);
  return el("p", { class: "excerpt" }, cutBefore ? "… " : "", ...marked(parts), cutAfter ? " …" : "");
};

/** Returns the sections with most of the found words, in the order of the page. */
const bestSections = ({ sub_results }: FoundPage): Section[] => {
  const sections = sub_results.filter(({ anchor }) => anchor);
  const best = [...sections].sort((a, b) => b.locations.length - a.locations.length).slice(0, maxSections);
  return sections.filter((section) => best.includes(section));
};

const sectionRow = (section: Section, page: FoundPage) =>
  el(
    "li",
    {},
    el("a", { href: linkTo(section.url, page) }, unspaceWords(section.title)),
    excerptOf(page, section.locations, section.anchor?.location ?? 0, sectionLength),
  );

const titleOf = ({ meta, url, content, locations }: FoundPage) =>
  marked(titleParts(meta["title"] ?? url, content, locations));

const countWords = (text = "") => text.split(/\s+/).filter(Boolean).length;

/** Returns how many words at the start of a page's text are its title and its other names. */
const titleLength = ({ meta, content }: FoundPage): number => {
  const words = countWords(meta["title"]) + countWords(meta["also"]);
  return countWords(content) > words ? words : 0;
};

/**
 * Returns the name of the other desk whose page it is, if any: the one with the longest path at the start of its
 * address.
 */
const deskOf = ({ url }: FoundPage, { base, also }: SearchIndex): string | undefined => {
  const roots = also.map(({ name, index }) => ({ name, root: index.replace(/[^/]+\/$/, "") }));
  return [{ name: undefined, root: base }, ...roots]
    .filter(({ root }) => url.startsWith(root))
    .sort((a, b) => b.root.length - a.root.length)[0]?.name;
};

const label = (text: string, kind = "") => el("span", kind ? { class: kind } : {}, text);

/** Creates the label of a standing, with the same mark as on every page. */
const standingOf = (standing: string) => {
  const isStanding = facetOrder["standing"]?.includes(standing);
  return label(standing, isStanding ? `standing s-${standing.toLowerCase().replace(" ", "-")}` : "");
};

const labelsOf = (page: FoundPage, place: SearchIndex): HTMLElement[] => {
  const { filters, meta } = page;
  const others = [meta["sureness"], meta["date"] && formatDate(meta["date"]), deskOf(page, place)];
  return [
    ...(filters["kind"] ?? []).slice(0, 1).map((kind) => label(kind, "kind")),
    ...(filters["theme"] ?? []).map((theme) => label(theme)),
    ...(filters["standing"] ?? []).slice(0, 1).map(standingOf),
    ...others.flatMap((text) => (text ? [label(text)] : [])),
  ];
};

/** Creates a result: its link, its labels, and why it was found: its sections with the words, or an excerpt. */
export const resultRow = (page: FoundPage, place: SearchIndex): HTMLLIElement => {
  const sections = bestSections(page);
  return el(
    "li",
    { class: "result" },
    el("a", { href: linkTo(page.url, page) }, ...titleOf(page)),
    ...(page.meta["also"] ? [el("p", { class: "labels" }, `Also: ${unspaceWords(page.meta["also"])}`)] : []),
    el("p", { class: "labels" }, ...labelsOf(page, place)),
    sections.length > 0
      ? el("ul", { class: "sections" }, ...sections.map((row) => sectionRow(row, page)))
      : excerptOf(page, page.locations, titleLength(page)),
  );
};
