/** A page of an index: its fragment's name, how many words it has, and the bundle of the fragment. */
export type PackedPage = [name: string, words: number, group: string];

const digits = 16;

/**
 * Returns a fragment's name from its page's number: hexadecimal digits, the last one first, then the tag of the index.
 * Names that differ from the next in their first letter compress best; hashes would be half of the list that every
 * search loads first.
 * @param pages how many pages there are
 */
export const fragmentName = (page: number, pages: number, tag: string): string => {
  const width = Math.max(1, (pages - 1).toString(digits).length);
  return [...page.toString(digits).padStart(width, "0")].reverse().join("") + tag;
};

/** Rounds a number of words to the nearest half power of two, which is as precise as ranking needs. */
export const quantizeLength = (words: number): number =>
  words <= 8 ? words : Math.round(2 ** (Math.round(2 * Math.log2(words)) / 2));
