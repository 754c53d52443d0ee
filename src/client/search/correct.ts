import { vocabularyPart, vocabularyParts } from "../../model/findable.ts";
import type { Engine } from "./engine.ts";
import type { FoundPage } from "./pagefind.ts";
import { nearWords } from "./vocabulary.ts";
import { canBeMisspelt, unseen } from "./words.ts";

/** How many ways to read a misspelt query are tried on the index. */
const mostReadings = 6;

/** Shorter words are near to too many that begin otherwise. */
const leastForAll = 5;

/**
 * The words of a query that the index does not hold. Those that show in what was found are known; of
 * the others each is asked for alone, as are all where they were found alone and never together. What
 * the site's own vocabulary holds is known in any case.
 */
export const unknownWords = async (engine: Engine, words: readonly string[], pages: FoundPage[]): Promise<string[]> => {
  const alone = async (word: string) => {
    const { results } = await engine.ask(word);
    return unseen([word], await engine.pages(results.slice(0, 3))).length > 0;
  };
  const suspects = unseen(words, pages);
  const unknown = await Promise.all(suspects.map(alone));
  const found = suspects.filter((_, place) => unknown[place]);
  const doubtful = found.length > 0 || pages.length > 0 ? found : words.filter(canBeMisspelt);
  const vocabulary = new Set(await engine.vocabulary(doubtful.map(vocabularyPart)));
  return doubtful.filter((word) => !vocabulary.has(word));
};

const readings = (words: readonly string[], near: ReadonlyMap<string, string[]>): string[][] =>
  words.reduce<string[][]>(
    (heads, word) =>
      (near.get(word) ?? [word]).flatMap((choice) => heads.map((head) => [...head, choice])).slice(0, mostReadings),
    [[]],
  );

/**
 * The known words that a misspelt one may have meant: those that begin with the same letter, and only
 * where there is none of them all others, as few get the first letter of a word wrong.
 */
const nearTo = async (engine: Engine, wrong: string): Promise<string[]> => {
  const alike = nearWords(wrong, await engine.vocabulary([vocabularyPart(wrong)]));
  if (alike.length > 0 || wrong.length < leastForAll) return alike;
  return nearWords(wrong, await engine.vocabulary(vocabularyParts));
};

/**
 * The query as it was most likely meant: each unknown word replaced by a near one of the site's own,
 * of which the index itself tells the best, as it knows which words stand together. Nothing where
 * no near word is known.
 */
export const correct = async (
  engine: Engine,
  words: readonly string[],
  unknown: readonly string[],
): Promise<string[] | undefined> => {
  const near = new Map<string, string[]>();
  for (const word of unknown) near.set(word, await nearTo(engine, word));
  const mended = new Map([...near].filter(([, choices]) => choices.length > 0));
  if (mended.size === 0) return undefined;
  const tries = readings(words, mended);
  if (tries.length === 1) return tries[0];
  const answers = await Promise.all(tries.map((reading) => engine.ask(reading.join(" "))));
  const scores = answers.map(({ results }) => results[0]?.score ?? 0);
  return tries[scores.indexOf(Math.max(...scores))];
};
