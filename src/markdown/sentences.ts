const abbreviation =
  /(?:\b(?:U\.S|U\.K|Mr|Mrs|Ms|Dr|St|No|vs|etc|e\.g|i\.e|p|pp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp)|\b\p{Lu})\.$/u;
const end = /[.!?。！？]["”’')\]]*(?=\s|$)|[。！？]/gu;

/** Where each sentence of a text ends, the text's own end included. Plain rules: the same on every machine. */
const sentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    const word = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (!abbreviation.test(word) || stop === text.length) ends.push(stop);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
};

/** A text cut into its sentences, trimmed. */
export const sentencesOf = (text: string): string[] => {
  let from = 0;
  return sentenceEnds(text).flatMap((to) => {
    const sentence = text.slice(from, to).trim();
    from = to;
    return sentence ? [sentence] : [];
  });
};

/**
 * The sentence that a mark at an offset belongs to: the one that it follows when it stands right
 * after a full stop, else the one that it stands in.
 */
export const sentenceAt = (text: string, offset: number): string => {
  const ends = sentenceEnds(text);
  const place = ends.findIndex((stop) => stop >= offset);
  const from = place > 0 ? (ends[place - 1] ?? 0) : 0;
  return text.slice(from, ends[place] ?? text.length).trim();
};
