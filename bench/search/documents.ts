import type { Briefing } from "../../src/model/briefing.ts";
import { searchDocuments } from "../../src/search/documents.tsx";

/** A document as the queries see it: where it is, the words of its title, all of its words. */
export type Item = { address: string; kind: string; title: string[]; words: Set<string> };

const word = /\p{L}{3,}/gu;

/** The words of a text in lower case; those of fewer than three letters and Chinese ones are left out. */
export const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(word) ?? []).filter((found) => !/\p{Script=Han}/u.test(found));

/** Everything that search finds in a briefing, in words. */
export const itemsOf = (briefing: Briefing): Item[] =>
  searchDocuments(briefing).map(({ address, kind, title, aliases = [], texts, running = [] }) => ({
    address,
    kind,
    title: [...new Set(wordsIn(title))],
    words: new Set([title, ...aliases, ...texts.map(({ text }) => text), ...running].flatMap(wordsIn)),
  }));

/** In which items each word stands. */
export const placesOf = (
  items: readonly Item[],
  wordsOfItem: (item: Item) => Iterable<string>,
): Map<string, Item[]> => {
  const places = new Map<string, Item[]>();
  for (const item of items)
    for (const found of new Set(wordsOfItem(item))) {
      const row = places.get(found);
      if (row) row.push(item);
      else places.set(found, [item]);
    }
  return places;
};
