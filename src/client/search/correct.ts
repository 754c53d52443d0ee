import { vocabularyPart, vocabularyParts } from "../../model/search-vocabulary.ts";
import type { Engine } from "./engine.ts";
import type { FoundPage } from "./pagefind.ts";
import { nearWords } from "./vocabulary.ts";
import { canBeMisspelt, unmatchedWords } from "./words.ts";

/** The most corrections of a query that are tried on the index. */
const maxReadings = 6;

/** Shorter words resemble too many words with other first letters. */
const minLengthForAll = 5;

/** The fewest letters of a word that may be joined to another. */
const minLengthOfPart = 3;

/**
 * Returns the words of a query that the index does not have. Words that the found pages contain are known; each of the
 * others is searched separately, as are all words if they were found only separately. Words of the site's vocabulary
 * are always known.
 */
export const unknownWords = async (engine: Engine, words: readonly string[], pages: FoundPage[]): Promise<string[]> => {
  const isUnknown = async (word: string) => {
    const { results } = await engine.search(word);
    return unmatchedWords([word], await engine.pages(results.slice(0, 3))).length > 0;
  };
  const suspects = unmatchedWords(words, pages);
  const unknown = await Promise.all(suspects.map(isUnknown));
  const found = suspects.filter((_, place) => unknown[place]);
  const doubtful = found.length > 0 || pages.length > 0 ? found : words.filter(canBeMisspelt);
  const vocabulary = new Set(await engine.vocabulary(doubtful.map(vocabularyPart)));
  return doubtful.filter((word) => !vocabulary.has(word));
};

const readings = (words: readonly string[], near: ReadonlyMap<string, string[]>): string[][] =>
  words.reduce<string[][]>(
    (heads, word) =>
      (near.get(word) ?? [word])
        .flatMap((choice) => heads.map((head) => [...head, ...choice.split(" ")]))
        .slice(0, maxReadings),
    [[]],
  );

/** Returns the pairs of existing words that an unknown word joins: `light rail` for `lightrail`. */
const splitWord = async (engine: Engine, joined: string, sameInitial: readonly string[]): Promise<string[]> => {
  const heads = sameInitial.filter((word) => joined.startsWith(word) && joined.length - word.length >= minLengthOfPart);
  const tails = heads.map((head) => joined.slice(head.length));
  const vocabulary = new Set(await engine.vocabulary(tails.map(vocabularyPart)));
  return heads.flatMap((head, at) => (vocabulary.has(tails[at] ?? "") ? [`${head} ${tails[at]}`] : []));
};

/**
 * Returns what a misspelt word may mean: words with the same first letter and the two that it joins, or if there are
 * none all others, since the first letter of a word is rarely wrong.
 */
const similarWords = async (engine: Engine, wrong: string): Promise<string[]> => {
  const vocabulary = await engine.vocabulary([vocabularyPart(wrong)]);
  const sameInitial = [...(await splitWord(engine, wrong, vocabulary)), ...nearWords(wrong, vocabulary)];
  if (sameInitial.length > 0 || wrong.length < minLengthForAll) return sameInitial;
  return nearWords(wrong, await engine.vocabulary(vocabularyParts));
};

/**
 * Returns the query as it was most likely meant: each unknown word replaced by a similar one of the site's vocabulary.
 * The index ranks the combinations, since it has which words occur together. Returns undefined if no similar word
 * exists.
 */
export const correct = async (
  engine: Engine,
  words: readonly string[],
  unknown: readonly string[],
): Promise<string[] | undefined> => {
  const near = new Map<string, string[]>();
  for (const word of unknown) near.set(word, await similarWords(engine, word));
  const corrections = new Map([...near].filter(([, choices]) => choices.length > 0));
  if (corrections.size === 0) return undefined;
  const tries = readings(words, corrections);
  if (tries.length === 1) return tries[0];
  const answers = await Promise.all(tries.map((reading) => engine.search(reading.join(" "))));
  const scores = answers.map(({ results }) => results[0]?.score ?? 0);
  return tries[scores.indexOf(Math.max(...scores))];
};
