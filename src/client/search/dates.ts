import type { Hit } from "./pagefind.ts";

/** Returns the day of a hit; an empty text if it has no date. */
export type Dates = (hit: Hit) => string;

/** Returns a page's number from its fragment's name: its digits, the last one first. */
export const pageOf = (id: string, tag: string): number =>
  Number.parseInt([...id.slice(0, -tag.length)].reverse().join(""), 16);

/** Parses the days that builds write: for each index the tag of its fragments' names, then a day for each page. */
export const readDates = (texts: readonly string[]): Dates => {
  const byTag = new Map(texts.map((text) => [text.slice(0, text.indexOf("\n")), text.split("\n").slice(1)]));
  return ({ id }) => {
    for (const [tag, days] of byTag) if (tag && id.endsWith(tag)) return days[pageOf(id, tag)] ?? "";
    return "";
  };
};

/** Returns hits by day, newest first; those of one day keep their order. */
export const sortByDate = (hits: readonly Hit[], dates: Dates): Hit[] =>
  hits
    .map((hit) => ({ hit, day: dates(hit) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ hit }) => hit);
