import { commonStart } from "../../lib/common-start.ts";
import { fold, queryWords } from "../../model/search-words.ts";
import { stopWords } from "../../model/stop-words.ts";
import { ending } from "../../model/word-ending.ts";

const han = /\p{Script=Han}/u;

/** A query with more words was pasted, not typed. */
const maxWords = 24;

/** The words that questions begin with, those that end one, and words of them that are no part of what is asked for. */
const asking = new Set(
  "what who which how is are was do does did can could will has have define definition meaning".split(" "),
);
const askingAtEnd = new Set("definition define meaning means explained".split(" "));
const askedWith = new Set(
  "mean means meaning define definition explained use used make get happen happened".split(" "),
);

/** Returns a query's words without those that only ask, as `mean` in `what does hub mean`. */
const askedFor = (words: string[]): string[] => {
  const isQuestion = asking.has(words[0] ?? "") || askingAtEnd.has(words.at(-1) ?? "");
  const asked = isQuestion ? words.filter((word) => !askedWith.has(word)) : words;
  return asked.some((word) => !stopWords.has(word)) ? asked : words;
};

const isPartial = (word: string, query: string) =>
  word.length < 3 && !han.test(word) && !/\d/.test(word) && /[\p{L}\p{N}]$/u.test(query);

/**
 * Returns the words to search for: without stop words, which the index does not have, and without an unfinished last
 * word of fewer than three letters (or one letter if it is the only word), since half the index begins like it.
 */
export const searchWords = (query: string): string[] => {
  const words = askedFor(queryWords(query).slice(0, maxWords));
  const full = words.filter((word) => !stopWords.has(word));
  const last = full.at(-1) ?? "";
  const begun = last === words.at(-1) && isPartial(last, query) && (full.length > 1 || last.length === 1);
  return begun ? full.slice(0, -1) : full;
};

/** Returns the words of a query in quotation marks, which must occur in this order; undefined for other queries. */
export const phraseOf = (query: string): string | undefined => {
  const quoted = /^\s*["“”](.+)["“”]\s*$/.exec(query)?.[1];
  return quoted && queryWords(quoted).join(" ");
};

/** Returns whether a text contains a phrase, given as the words of a query. */
export const hasPhrase = (text: string, phrase: string): boolean =>
  ` ${queryWords(text).join(" ")} `.includes(` ${phrase} `);

/** Returns whether a word's spelling can be corrected: three or more letters of an alphabet. */
export const canBeMisspelt = (word: string): boolean => /^\p{L}{3,}$/u.test(word) && !han.test(word);

/**
 * Returns whether a word of a page shows that a typed word is known: it begins with it, or is another form of it. The
 * index itself does not report this: it answers an unknown word with the longest known beginning of it.
 */
export const isFormOf = (found: string, typed: string): boolean => {
  if (found.startsWith(typed)) return true;
  const same = commonStart(found, typed);
  const [left, right] = [found.slice(same), typed.slice(same)];
  return (
    same >= 3 && ending.test(left) && ending.test(right) && !(left === "" && right.startsWith("i") && right !== "ing")
  );
};

/** Returns the words of a page that were found, as written there. */
export const foundWords = ({ content, locations }: { content: string; locations: number[] }): string[] => {
  const words = content.split(/\s+/);
  const found = locations.map((location) => words[location]?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") ?? "");
  return [...new Set(found)].filter(Boolean);
};

/** Returns the words of a query that none of the pages shows to be known. */
export const unmatchedWords = (words: readonly string[], pages: Parameters<typeof foundWords>[0][]): string[] => {
  const seen = [...new Set(pages.flatMap(foundWords).map(fold))];
  return words.filter((word) => canBeMisspelt(word) && !seen.some((found) => isFormOf(found, word)));
};

/**
 * Removes the spaces that the index adds between Chinese characters, before a sign after one, and at dashes and
 * slashes.
 */
export const unspaceWords = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef,.;:!?)\]”’])/gu,
      "",
    )
    .replace(/(?<=[\p{L}\p{N}][—–/]) (?=[\p{L}\p{N}])/gu, "");
