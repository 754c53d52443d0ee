import type { Actor, Term } from "./briefing.ts";

/**
 * An index of names to find in running text, in time linear in the text. Names match whole words, the longest first; a
 * name of only capitals or digits (GPU, H20) matches in its own case, others in any.
 */
type Phrases<T> = ReadonlyMap<string, { words: string[]; exact: string | undefined; of: T }[]>;
type PhraseMatch<T> = { start: number; end: number; of: T };

const word = /[\p{Script=Han}]+|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Words in plain text, where this pattern is many times faster. */
const plainWord = /[A-Za-z0-9]+(?:[’'-][A-Za-z0-9]+)*/g;
/** Returns whether a text has only ASCII letters. */
export const isPlain = (text: string) => !/[^\0-\x7f‘’“”–—…€£]/.test(text);

/** A word in the form in which names are compared: lower case, one kind of apostrophe. */
type Word = { folded: string; start: number; end: number };
const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  const plain = isPlain(text);
  const folded = plain ? fold(text) : "";
  let end = 0;
  for (const own of text.match(plain ? plainWord : word) ?? []) {
    const start = text.indexOf(own, end);
    end = start + own.length;
    words.push({ folded: plain ? folded.slice(start, end) : fold(own), start, end });
  }
  return words;
};

const fold = (text: string) => text.toLowerCase().replaceAll("’", "'");
/** Returns a name in the form in which texts are searched for it: its words in lower case. */
export const nameKey = (name: string): string =>
  wordsOf(name)
    .map(({ folded }) => folded)
    .join(" ");

const withoutPossessive = (folded: string) => (folded.endsWith("'s") ? folded.slice(0, -2) : folded);

/** Returns an index from names to what they name; if two share a name, the first has it. */
export const indexPhrases = <T>(names: Iterable<readonly [string, T]>): Phrases<T> => {
  const index = new Map<string, { words: string[]; exact: string | undefined; of: T }[]>();
  const taken = new Set<string>();
  for (const [name, of] of names) {
    const words = wordsOf(name).map(({ folded }) => folded);
    const [first] = words;
    const key = nameKey(name);
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

const matchesWord = (word: Word | undefined, wanted: string): boolean =>
  word !== undefined && (word.folded === wanted || withoutPossessive(word.folded) === wanted);

/** Returns every match in a text, from left to right, none inside another. */
export const findPhrases = <T>(text: string, index: Phrases<T>): PhraseMatch<T>[] => {
  const words = wordsOf(text);
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const { folded, start } = words[at] as Word;
    const rows = index.get(withoutPossessive(folded)) ?? index.get(folded);
    const row = rows?.find(
      ({ words: wanted, exact }) =>
        wanted.every((part, offset) => matchesWord(words[at + offset], part)) &&
        (!exact || text.startsWith(exact, start)),
    );
    if (!row) continue;
    at += row.words.length - 1;
    const last = words[at] as Word;
    const possessive = last.folded !== row.words.at(-1);
    found.push({ start, end: last.end - (possessive ? 2 : 0), of: row.of });
  }
  return found;
};

/** Returns every name of a term or an actor. */
export const allNamesOf = ({ data }: Term | Actor): string[] => [
  data.name,
  ...(data.aliases ?? []),
  ...(data.chinese ? [data.chinese] : []),
];
