import { compareText } from "../model/finding.ts";
import type { SearchDocument } from "./document.ts";

const word = /\p{L}[\p{L}\p{M}]{2,}/gu;

/** Words that a query may have meant, as queries are written: lower case, no marks. Chinese is not misspelt so. */
const wordsOf = (text: string): string[] =>
  (text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(word) ?? []).filter(
    (found) => !/\p{Script=Han}/u.test(found),
  );

/** The words of titles, names and statements, sorted: what a misspelt word is corrected to. */
export const vocabularyOf = (documents: readonly SearchDocument[]): string[] => {
  const words = new Set<string>();
  for (const { title, aliases = [] } of documents)
    for (const text of [title, ...aliases]) for (const found of wordsOf(text)) words.add(found);
  return [...words].sort(compareText);
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
