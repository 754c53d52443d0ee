import type { Hit } from "./pagefind.ts";

/** Returns the day of a hit; an empty text if it has no date. */
export type Dates = (hit: Hit) => string;

/** Returns the common ending of the ids of one index's hits, which packing adds; other programs' indexes have none. */
export const indexTagOf = ({ id }: Hit): string => (/^[0-9a-f]{6,}$/.test(id) ? id.slice(-5) : "");

/** Returns a page's number from its hit's id: the digits before the tag, the last one first. */
export const pageOf = ({ id }: Hit): number => Number.parseInt([...id.slice(0, -5)].reverse().join(""), 16);

/** Parses the days that builds write: for each index the tag of its fragments' names, then a day for each page. */
export const readDates = (texts: readonly string[]): Dates => {
  const byTag = new Map(texts.map((text) => [text.slice(0, text.indexOf("\n")), text.split("\n").slice(1)]));
  return (hit) => byTag.get(indexTagOf(hit))?.[pageOf(hit)] ?? "";
};

/** Returns hits by day, newest first; those of one day keep their order. */
export const sortByDate = (hits: readonly Hit[], dates: Dates): Hit[] =>
  hits
    .map((hit) => ({ hit, day: dates(hit) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ hit }) => hit);
