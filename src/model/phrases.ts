/**
 * Finds known names in running text, in time linear in the text. Names match whole words, the
 * longest first; a name of capitals or digits only (GPU, H20) matches in its own case, others in any.
 */
export type Phrases<T> = ReadonlyMap<string, { words: string[]; exact: string | undefined; of: T }[]>;
export type PhraseMatch<T> = { start: number; end: number; of: T };

const word = /[\p{Script=Han}]+|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

type Word = { text: string; start: number; end: number };
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

const fold = (text: string) => text.toLowerCase().replaceAll("’", "'");

/** An index of names, each leading to what it names. Of two that share a name, the first keeps it. */
export const indexPhrases = <T>(names: Iterable<readonly [string, T]>): Phrases<T> => {
  const index = new Map<string, { words: string[]; exact: string | undefined; of: T }[]>();
  const taken = new Set<string>();
  for (const [name, of] of names) {
    const words = wordsOf(name).map(({ text }) => fold(text));
    const [first] = words;
    const key = words.join(" ");
    if (!first || taken.has(key)) continue;
    taken.add(key);
    const capitals = /^[\p{Lu}\p{N}\s-]+s?$/u.test(name);
    const rows = index.get(first) ?? [];
    rows.push({ words, exact: capitals ? name : undefined, of });
    index.set(first, rows);
  }
  for (const rows of index.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return index;
};

/** Every match in a text, from left to right, none inside another. */
export const findPhrases = <T>(text: string, index: Phrases<T>): PhraseMatch<T>[] => {
  const words = wordsOf(text);
  const folded = words.map(({ text: part }) => fold(part).replace(/'s$/, ""));
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const rows = index.get(folded[at] as string) ?? index.get(fold(words[at]?.text as string)) ?? [];
    const row = rows.find(({ words: wanted, exact }) => {
      if (
        !wanted.every((part, offset) => folded[at + offset] === part || fold(words[at + offset]?.text ?? "") === part)
      )
        return false;
      return !exact || text.startsWith(exact, words[at]?.start);
    });
    if (!row) continue;
    const last = words[at + row.words.length - 1] as Word;
    const possessive = folded[at + row.words.length - 1] === row.words.at(-1) && fold(last.text) !== row.words.at(-1);
    found.push({ start: (words[at] as Word).start, end: last.end - (possessive ? 2 : 0), of: row.of });
    at += row.words.length - 1;
  }
  return found;
};
