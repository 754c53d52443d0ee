import type { Standing } from "../kinds/vocabulary.ts";

/** A standing as search shows it. */
export const standingLabel = (standing: Standing): string => standing.charAt(0).toUpperCase() + standing.slice(1);

/** Stands before and after words that a text is found by and that are not its own, so that they are not shown. */
export const hiddenTextMark = "\uE000";

/** The parts that the vocabulary of a search index comes in, by words' first letters. */
export const vocabularyParts: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz", "other"];

/** The part of the vocabulary that a word, in lower case and without marks, stands in. */
export const vocabularyPart = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : "other");
