import { lazy } from "../lib/lazy.ts";

/** The share of common words from which two names count as similar. */
const minShare = 0.6;
const maxSimilar = 5;

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const sharedShare = (a: Set<string>, b: Set<string>): number => {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
};

/** Returns a function that finds the ids of the items whose names resemble a text, most similar first. */
export const similarNameFinder = (items: { id: string; name: string }[]): ((text: string) => string[]) => {
  const rows = lazy(() => items.map(({ id, name }) => ({ id, words: wordsIn(name) })));
  return (text) => {
    const words = wordsIn(text);
    return rows()
      .map((row) => ({ id: row.id, alike: sharedShare(words, row.words) }))
      .filter(({ alike }) => alike >= minShare)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, maxSimilar)
      .map(({ id }) => id);
  };
};
