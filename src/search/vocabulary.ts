import { compareText } from "../lib/compare-text.ts";
import { isPlain } from "../model/name-matcher.ts";
import type { SearchDocument } from "./document.ts";

const word = /\p{L}[\p{L}\p{M}]{2,}/gu;
const notHan = (found: string) => !/\p{Script=Han}/u.test(found);

/** Words that a query may have meant, as queries are written: lower case, no marks. Chinese is not misspelt so. */
const wordsOf = (text: string): string[] => {
  // Plain text is most of all, and is read many times faster so.
  if (isPlain(text)) return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (bare.match(word) ?? []).filter(notHan);
};

/** How many words at most are taken from running text. Those of titles and names are always in. */
const mostWords = 20_000;

const count = (words: Map<string, number>, texts: readonly string[]) => {
  for (const found of new Set(texts.flatMap(wordsOf))) words.set(found, (words.get(found) ?? 0) + 1);
};

/**
 * The words that a misspelt one is corrected to, sorted: those of titles, names and statements, and of
 * running text the ones that most documents hold, as long as there is room.
 */
export const vocabularyOf = (documents: readonly SearchDocument[], room = mostWords): string[] => {
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

const shared = (a: string, b: string) => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** Sorted words as lines that each leave out what they share with the one before: `9ch`, then how many letters. */
export const encodeWords = (words: readonly string[]): string =>
  words
    .map((found, place) => {
      const same = Math.min(35, shared(found, words[place - 1] ?? ""));
      return same.toString(36) + found.slice(same);
    })
    .join("\n");
