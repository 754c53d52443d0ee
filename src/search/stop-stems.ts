import { stopWords } from "../model/stop-words.ts";
import { ending } from "../model/word-ending.ts";

/** Returns whether two words may be forms of one stem, to an indexer that cuts off endings. */
const mayShareStem = (a: string, b: string): boolean => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.max(2, b.length - 1) && ending.test(a.slice(same)) && ending.test(b.slice(same));
};

/**
 * Returns the stems that an index does not need: words that every text has. One that may also be the stem of another
 * word of the texts stays, as `own` of `owned` and `will` of `willing`.
 * @param words the words of the texts, as in the vocabulary
 */
export const stopStems = (words: readonly string[]): Set<string> => {
  const others = words.filter((word) => !stopWords.has(word));
  return new Set([...stopWords].filter((stopWord) => !others.some((word) => mayShareStem(word, stopWord))));
};
