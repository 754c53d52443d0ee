import { hiddenTextMark } from "../../model/search-vocabulary.ts";
import { unspaceWords } from "./words.ts";

const defaultLength = 28;
const leadingWords = 4;

/** Returns where, from a position on, the found words are closest together. */
const densest = (locations: readonly number[], first: number, length: number): number => {
  let best = { at: first, count: 0 };
  locations.forEach((at, place) => {
    const count = locations.slice(place, place + length).filter((other) => other < at + length - leadingWords).length;
    if (at >= first && count > best.count) best = { at: Math.max(first, at - leadingWords), count };
  });
  return best.at;
};

export type Part = { text: string; found: boolean };

/** Returns the words between two positions, in parts that were found or were not. */
const partsOf = (words: readonly string[], found: ReadonlySet<number>, from: number, to: number): Part[] => {
  const parts: Part[] = [];
  words.slice(from, to).forEach((word, offset) => {
    const isFound = found.has(from + offset);
    const last = parts.at(-1);
    if (last?.found === isFound) last.text += ` ${word}`;
    else parts.push({ text: word, found: isFound });
  });
  return parts.map((part) => ({ ...part, text: unspaceWords(part.text) }));
};

const split = (content: string) => content.split(/[^\S\uFEFF]+/);

/**
 * Returns a text's own words without added synonyms, and a function that maps positions in the text to positions in
 * these words (undefined for synonyms).
 */
const ownWords = (content: string): { words: string[]; place: (location: number) => number | undefined } => {
  const words = split(content);
  const [from, to] = [words.indexOf(hiddenTextMark), words.lastIndexOf(hiddenTextMark)];
  if (from < 0) return { words, place: (location) => location };
  return {
    words: [...words.slice(0, from), ...words.slice(to + 1)],
    place: (location) => (location < from ? location : location > to ? location - (to - from + 1) : undefined),
  };
};

/** Returns a title in parts that were found or were not, if the text begins with the complete title. */
export const titleParts = (title: string, content: string, locations: readonly number[]): Part[] => {
  const words = split(title.trim());
  const parts = partsOf(words, new Set(locations), 0, words.length);
  return content.startsWith(title.trim()) ? parts : [{ text: unspaceWords(title), found: false }];
};

const endsSentence = (word = "") => /[.!?…。！？]["'”’)]*$/u.test(word);

/**
 * Returns the stretch of a text that contains most of the found words, and whether it begins or ends within a sentence.
 * @param first the first word that it may begin with, such as the first after a title
 * @param length how many words it has
 */
export const excerpt = (content: string, locations: readonly number[], first: number, length = defaultLength) => {
  const { words, place } = ownWords(content);
  const ordered = [...new Set(locations.flatMap((location) => place(location) ?? []))].sort((a, b) => a - b);
  const begin = place(first) ?? first;
  const start = Math.min(densest(ordered, begin, length), Math.max(begin, words.length - length));
  const end = start + length;
  return {
    parts: partsOf(words, new Set(ordered), start, end),
    cutBefore: start > begin && !endsSentence(words[start - 1]),
    cutAfter: end < words.length && !endsSentence(words[end - 1]),
  };
};
