import { emptyWords } from "../../model/stop-words.ts";
import { ending } from "../../model/word-ending.ts";

const han = /\p{Script=Han}/u;

/** Text as words are compared: lower case, without marks on letters. */
export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a query in order; each Chinese character is a word of its own, as in the index. */
export const queryWords = (query: string): string[] =>
  fold(query).match(
    /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu,
  ) ?? [];

/** More than these were pasted, not typed. */
const mostWords = 24;

const isPartial = (word: string, query: string) =>
  word.length < 3 && !han.test(word) && !/\d/.test(word) && /[\p{L}\p{N}]$/u.test(query);

/**
 * The words worth asking the index for: without those that stand everywhere, which it does not hold;
 * and without a last one of which no three letters are typed yet, or one letter where it stands
 * alone, as half the index begins like it.
 */
export const askedWords = (query: string): string[] => {
  const words = queryWords(query).slice(0, mostWords);
  const full = words.filter((word) => !emptyWords.has(word));
  const last = full.at(-1) ?? "";
  const begun = last === words.at(-1) && isPartial(last, query) && (full.length > 1 || last.length === 1);
  return begun ? full.slice(0, -1) : full;
};

/** The words of a query in quotation marks, which must stand in this order; nothing for any other query. */
export const phraseOf = (query: string): string | undefined => {
  const quoted = /^\s*["“”](.+)["“”]\s*$/.exec(query)?.[1];
  return quoted && queryWords(quoted).join(" ");
};

/** Whether a text holds a phrase, its words being those of a query. */
export const holdsPhrase = (text: string, phrase: string): boolean =>
  ` ${queryWords(text).join(" ")} `.includes(` ${phrase} `);

/** Whether a word can be misspelt in a way that can be mended: letters of an alphabet, three or more. */
export const canBeMisspelt = (word: string): boolean => /^\p{L}{3,}$/u.test(word) && !han.test(word);

/**
 * Whether a word of a page shows that a typed word is known: it begins with it, or is another form
 * of it. The index itself does not tell, as it answers an unknown word with the longest known one
 * that it begins with.
 */
export const shows = (found: string, typed: string): boolean => {
  if (found.startsWith(typed)) return true;
  let same = 0;
  while (same < found.length && found[same] === typed[same]) same++;
  const [left, right] = [found.slice(same), typed.slice(same)];
  return (
    same >= 3 && ending.test(left) && ending.test(right) && !(left === "" && right.startsWith("i") && right !== "ing")
  );
};

/** The words of a page that were found, as they stand there. */
export const foundWords = ({ content, locations }: { content: string; locations: number[] }): string[] => {
  const words = content.split(/\s+/);
  const found = locations.map((location) => words[location]?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") ?? "");
  return [...new Set(found)].filter(Boolean);
};

/** Which words of a query none of some pages shows to be known. */
export const unseen = (words: readonly string[], pages: Parameters<typeof foundWords>[0][]): string[] => {
  const seen = [...new Set(pages.flatMap(foundWords).map(fold))];
  return words.filter((word) => canBeMisspelt(word) && !seen.some((found) => shows(found, word)));
};

/** Takes out the spaces that the index puts between Chinese characters, before a sign after one, and at dashes and slashes. */
export const closeUp = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef,.;:!?)\]”’])/gu,
      "",
    )
    .replace(/(?<=[\p{L}\p{N}][—–/]) (?=[\p{L}\p{N}])/gu, "");
