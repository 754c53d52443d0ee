/** Marks the start and end of words that make a text findable but are not shown. */
export const hiddenTextMark = "\uE000";

/** The names of the parts of a search index's vocabulary, by first letter. */
export const vocabularyParts: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz", "other"];

/** Returns the part of the vocabulary that contains a word, given in lower case and without diacritics. */
export const vocabularyPart = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : "other");
