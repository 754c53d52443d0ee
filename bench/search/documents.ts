import type { Briefing } from "../../src/model/briefing.ts";
import { ending } from "../../src/model/word-ending.ts";
import { searchDocuments } from "../../src/search/documents.tsx";
import { SearchPage } from "../../src/search/page.tsx";
import { readerWordsOf, synonymFinder, synonymGroups } from "../../src/search/synonyms.ts";

/** A document for queries: its address, the words of its title, and all its words. */
export type Item = { address: string; kind: string; title: string[]; words: Set<string> };

const word = /\p{L}{3,}/gu;

/** Returns the words of a text in lower case, without those of fewer than three letters and Chinese ones. */
export const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(word) ?? []).filter((found) => !/\p{Script=Han}/u.test(found));

/** Returns the documents of a briefing, with exactly the words that are indexed. */
export const itemsOf = (briefing: Briefing): Item[] => {
  const synonymsOf = synonymFinder(synonymGroups(briefing), readerWordsOf(briefing));
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

/**
 * Returns whether the index may match one word for another: it finds everything that begins with the typed word's stem.
 */
const answers = (held: string, typed: string): boolean => {
  let same = 0;
  while (same < typed.length && held[same] === typed[same]) same++;
  return same >= 3 && ending.test(typed.slice(same));
};

export type Finder = {
  /** Returns the items that the index may find by a word. */
  find: (typed: string) => Set<Item>;
  /** Returns their number. */
  count: (typed: string) => number;
};

/** Returns a finder of items by their words, as the index may find them. */
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
    const cached = counts.get(typed) ?? find(typed).size;
    counts.set(typed, cached);
    return cached;
  };
  return { find, count };
};
