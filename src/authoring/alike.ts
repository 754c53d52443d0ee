/** The share of common words from which two names count as similar. */
const share = 0.6;
const most = 5;

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const shared = (a: Set<string>, b: Set<string>): number => {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
};

/** Returns a function that finds the ids of the items whose names resemble a text, most similar first. */
export const alikeAmong = (known: { id: string; name: string }[]): ((text: string) => string[]) => {
  let rows: { id: string; words: Set<string> }[] | undefined;
  return (text) => {
    rows ??= known.map(({ id, name }) => ({ id, words: wordsIn(name) }));
    const words = wordsIn(text);
    return rows
      .map((row) => ({ id: row.id, alike: shared(words, row.words) }))
      .filter(({ alike }) => alike >= share)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, most)
      .map(({ id }) => id);
  };
};
