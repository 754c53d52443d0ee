import type { Hit } from "./pagefind.ts";

/** The day of a hit; nothing for what has no date. */
export type Dates = (hit: Hit) => string;

/** The number of a page by the name that packing gave its fragment: its digits, the last one first. */
const pageOf = (id: string, tag: string): number =>
  Number.parseInt([...id.slice(0, -tag.length)].reverse().join(""), 16);

/** Reads the days that builds wrote: of each index what is common to its fragments' names, then a day a page. */
export const readDates = (texts: readonly string[]): Dates => {
  const byTag = new Map(texts.map((text) => [text.slice(0, text.indexOf("\n")), text.split("\n").slice(1)]));
  return ({ id }) => {
    for (const [tag, days] of byTag) if (tag && id.endsWith(tag)) return days[pageOf(id, tag)] ?? "";
    return "";
  };
};

/** Hits in the order of their days, the newest first; those of one day stay as they were. */
export const sortByDate = (hits: readonly Hit[], dates: Dates): Hit[] =>
  hits
    .map((hit) => ({ hit, day: dates(hit) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ hit }) => hit);
