/** A page of an index: its fragment's name, how many words it has, and what bundle the fragment is in. */
export type PackedPage = [name: string, words: number, group: string];

const digits = 16;

/**
 * A fragment's name by its page's number: hexadecimal digits, the last one first, then what is common
 * to the index. Names of which one differs from the next by its first letter take the least room when
 * packed; hashes would be half of the list that every search loads first.
 * @param pages how many pages there are
 */
export const fragmentName = (page: number, pages: number, tag: string): string => {
  const width = Math.max(1, (pages - 1).toString(digits).length);
  return [...page.toString(digits).padStart(width, "0")].reverse().join("") + tag;
};

/** A number of words to the nearest half power of two, as precise as ranking needs it. */
export const roughLength = (words: number): number =>
  words <= 8 ? words : Math.round(2 ** (Math.round(2 * Math.log2(words)) / 2));
