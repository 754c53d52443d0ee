import { lastAtMost } from "../lib/line-starts.ts";

const abbreviation =
  /(?:\b(?:U\.S|U\.K|Mr|Mrs|Ms|Dr|St|No|vs|etc|e\.g|i\.e|p|pp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp)|\b\p{Lu})\.$/u;
const end = /[.!?。！？]["”’')\]]*(?=\s|$)|[。！？]/gu;

/**
 * Returns the offset at which each sentence of a text ends, including the text's own end. Plain rules: the same on
 * every machine.
 */
const sentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    const word = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (!abbreviation.test(word) || stop === text.length) ends.push(stop);
  }
  if (text.slice(ends.at(-1) ?? 0).trim() !== "") ends.push(text.length);
  return ends;
};

type Sentences = {
  /** The sentences in order, trimmed. */
  all: string[];
  /**
   * Returns the index of the sentence to which a mark at an offset belongs: the one before it if only space is between
   * them, else the one that contains it.
   */
  at: (offset: number) => number;
};

/** Splits a text into its sentences, in time linear in the text. */
export const splitSentences = (text: string): Sentences => {
  const ends = sentenceEnds(text);
  const all = ends.map((stop, place) => text.slice(ends[place - 1] ?? 0, stop).trim());
  const starts = ends.map((_, place) => {
    const from = ends[place - 1] ?? 0;
    return from + (/\S/.exec(text.slice(from, from + 1000))?.index ?? 0);
  });
  return { all, at: (offset) => lastAtMost(starts, offset - 1) };
};
