import type { Briefing } from "../../src/model/briefing.ts";
import { ending } from "../../src/model/word-ending.ts";
import { searchDocuments } from "../../src/search/documents.tsx";
import { SearchPage } from "../../src/search/page.tsx";
import { namesIn, synonymFinder } from "../../src/search/synonyms.ts";

/** A document as the queries see it: where it is, the words of its title, all of its words. */
export type Item = { address: string; kind: string; title: string[]; words: Set<string> };

const word = /\p{L}{3,}/gu;

/** The words of a text in lower case; those of fewer than three letters and Chinese ones are left out. */
export const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(word) ?? []).filter((found) => !/\p{Script=Han}/u.test(found));

/** Everything that search finds in a briefing, in words; what is indexed and nothing else counts. */
export const itemsOf = (briefing: Briefing): Item[] => {
  const synonymsOf = synonymFinder(namesIn(briefing));
  return [...searchDocuments(briefing)].map((document) => {
    const page = String(SearchPage({ document, synonyms: synonymsOf(document) }));
    const { address, kind, title } = document;
    return {
      address,
      kind,
      title: [...new Set(wordsIn(title))],
      words: new Set(wordsIn(page.replace(/<[^>]+>/g, " "))),
    };
  });
};

const start = (word: string) => word.slice(0, 3);

/** Whether the index may take one word for another: it looks for all that begins with the typed word's stem. */
const answers = (held: string, typed: string): boolean => {
  let same = 0;
  while (same < typed.length && held[same] === typed[same]) same++;
  return same >= 3 && ending.test(typed.slice(same));
};

export type Finder = {
  /** The items that the index may find by a word. */
  find: (typed: string) => Set<Item>;
  /** How many they are. */
  count: (typed: string) => number;
};

/** Finds items by their words, as the index may. */
export const finder = (items: readonly Item[], wordsOfItem: (item: Item) => Iterable<string>): Finder => {
  const byStart = new Map<string, Map<string, Item[]>>();
  for (const item of items)
    for (const word of new Set(wordsOfItem(item))) {
      const group = byStart.get(start(word)) ?? new Map<string, Item[]>();
      byStart.set(start(word), group);
      const row = group.get(word);
      if (row) row.push(item);
      else group.set(word, [item]);
    }
  const counts = new Map<string, number>();
  const find = (typed: string): Set<Item> => {
    const group = byStart.get(start(typed)) ?? [];
    return new Set([...group].flatMap(([held, row]) => (answers(held, typed) ? row : [])));
  };
  const count = (typed: string): number => {
    const known = counts.get(typed) ?? find(typed).size;
    counts.set(typed, known);
    return known;
  };
  return { find, count };
};
