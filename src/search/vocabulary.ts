import { compareText } from "../lib/compare-text.ts";
import { isPlain } from "../model/name-matcher.ts";
import { fold } from "../model/search-words.ts";
import type { SearchDocument } from "./document.ts";

const word = /\p{L}[\p{L}\p{M}]{2,}/gu;
const notHan = (found: string) => !/\p{Script=Han}/u.test(found);

/**
 * Returns the words of a text that a query may have meant, written as queries are: lower case, no marks. Chinese is
 * left out, since it is not misspelt in this way.
 */
const wordsOf = (text: string): string[] => {
  // Most text is plain, and this way is many times faster.
  if (isPlain(text)) return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return (fold(text).match(word) ?? []).filter(notHan);
};

/** The most words in the vocabulary. Those of titles and names are always in. */
const maxWords = 20_000;

const count = (words: Map<string, number>, texts: readonly string[]) => {
  for (const found of new Set(texts.flatMap(wordsOf))) words.set(found, (words.get(found) ?? 0) + 1);
};

/**
 * Returns the sorted words to which misspelt ones are corrected: those of titles and names, and the other words that most
 * documents have, up to a limit.
 */
export const vocabularyOf = (documents: readonly SearchDocument[], room = maxWords): string[] => {
  const names = new Set<string>();
  const others = new Map<string, number>();
  for (const { title, aliases = [], texts, running = [] } of documents) {
    for (const found of [title, ...aliases].flatMap(wordsOf)) names.add(found);
    count(others, [...texts.map(({ text }) => text), ...running]);
  }
  const common = [...others].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([found]) => found);
  const added = common.filter((found) => !names.has(found)).slice(0, Math.max(0, room - names.size));
  return [...names, ...added].sort(compareText);
};
