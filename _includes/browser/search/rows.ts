import { inWords } from "../../../src/model/dates.ts";
import { make } from "./dom.ts";
import type { Place } from "./engine.ts";
import { excerpt, type Part, titleParts } from "./excerpt.ts";
import type { Page, Section } from "./pagefind.ts";
import { closeHan, foundWords } from "./words.ts";

const mostSections = 3;
const mostMarked = 8;

/** Where a result leads, with the words to mark there. */
const linkTo = (url: string, page: Page): string => {
  const link = new URL(url, location.origin);
  for (const word of foundWords(page).slice(0, mostMarked)) link.searchParams.append("highlight", word);
  return link.pathname + link.search + link.hash;
};

const marked = (parts: Part[]): (Node | string)[] =>
  parts.flatMap(({ text, found }, place) => [place > 0 ? " " : "", found ? make("mark", {}, text) : text]);

const excerptOf = (page: Page, locations: readonly number[], first: number) =>
  make("p", { class: "excerpt" }, ...marked(excerpt(page.content, locations, first)));

const sectionRow = (section: Section, page: Page) =>
  make(
    "li",
    {},
    make("a", { href: linkTo(section.url, page) }, closeHan(section.title)),
    excerptOf(page, section.locations, section.anchor?.location ?? 0),
  );

const titleOf = ({ meta, url, content, locations }: Page) =>
  marked(titleParts(meta["title"] ?? url, content, locations));

const countWords = (text = "") => text.split(/\s+/).filter(Boolean).length;

/** How many words at the start of a page's text are its title and its other names. */
const titleLength = ({ meta, content }: Page): number => {
  const words = countWords(meta["title"]) + countWords(meta["also"]);
  return countWords(content) > words ? words : 0;
};

/** Whose page it is, where it is another desk's: that of the longest path which its address begins with. */
const deskOf = ({ url }: Page, { base, also }: Place): string | undefined => {
  const roots = also.map(({ name, index }) => ({ name, root: index.replace(/[^/]+\/$/, "") }));
  return [{ name: undefined, root: base }, ...roots]
    .filter(({ root }) => url.startsWith(root))
    .sort((a, b) => b.root.length - a.root.length)[0]?.name;
};

const labelsOf = (page: Page, place: Place): string[] => {
  const { filters, meta } = page;
  const labels = [filters["kind"]?.[0], ...(filters["theme"] ?? []), filters["standing"]?.[0]];
  const date = meta["date"] && inWords(meta["date"]);
  return [...labels, meta["sureness"], date, deskOf(page, place)].filter((label) => label !== undefined);
};

/** A result: where it leads, what it is, why it was found, and the sections that hold the words. */
export const resultRow = (page: Page, place: Place): HTMLLIElement => {
  const sections = page.sub_results.filter(({ anchor }) => anchor).slice(0, mostSections);
  return make(
    "li",
    { class: "result" },
    make("a", { href: linkTo(page.url, page) }, ...titleOf(page)),
    ...(page.meta["also"] ? [make("p", { class: "labels" }, `Also: ${closeHan(page.meta["also"])}`)] : []),
    make("p", { class: "labels" }, ...labelsOf(page, place).map((label) => make("span", {}, label))),
    excerptOf(page, page.locations, titleLength(page)),
    ...(sections.length > 0
      ? [make("ul", { class: "sections" }, ...sections.map((row) => sectionRow(row, page)))]
      : []),
  );
};
