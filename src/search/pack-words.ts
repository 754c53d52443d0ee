/**
 * Where a page holds a word. The page counts from the posting before. A place counts from the place
 * before, by words of the text; a negative number says how heavy the places after it are. A place in a
 * field of metadata counts likewise; there a negative number says which field.
 */
export type Posting = [page: number, places: number[], inFields: number[]];

/** A stem with the pages that hold it, and with its forms that differ by marks on letters. */
export type Word = [stem: string, postings: Posting[], forms: [form: string, postings: Posting[]][]];

type Place = { mark: number; at: number };

/** Places as they stand in a page or in its fields, each with the mark (weight or field) that it is under. */
const read = (coded: readonly number[], mark: number): Place[] => {
  const places: Place[] = [];
  let now: Place = { mark, at: 0 };
  for (const number of coded) {
    now = number < 0 ? { mark: number, at: 0 } : { mark: now.mark, at: now.at + number };
    if (number >= 0) places.push(now);
  }
  return places;
};

const write = (places: readonly Place[]): number[] => {
  const coded: number[] = [];
  let before: Place | undefined;
  for (const place of places) {
    if (place.mark !== before?.mark) coded.push(place.mark, place.at);
    else coded.push(place.at - before.at);
    before = place;
  }
  return coded;
};

/** The heaviest places, the first of them where they weigh the same, in their old order. */
const heaviest = (places: readonly Place[], most: number): Place[] =>
  places
    .map((place, order) => ({ place, order }))
    .sort((a, b) => a.place.mark - b.place.mark || a.order - b.order)
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place);

const lightenPostings = (postings: readonly Posting[], fields: ReadonlySet<number>, room: number): Posting[] => {
  const most = Math.max(1, Math.floor(room / Math.max(1, postings.length)));
  const kept: Posting[] = [];
  let skipped = 0;
  for (const [page, places, inFields] of postings) {
    const named = inFields.length > 0 ? read(inFields, -1).filter(({ mark }) => fields.has(-1 - mark)) : [];
    if (places.length === 0 && named.length === 0) {
      skipped += page;
      continue;
    }
    const light = places.length > most ? write(heaviest(read(places, -26), most)) : places;
    kept.push([skipped + page, light, write(named)]);
    skipped = 0;
  }
  return kept;
};

/**
 * A chunk's words without what no search asks for: words that stand in every text, fields that are shown
 * and not searched, and of a word that stands nearly everywhere all but its heaviest places.
 * @param fields the numbers of the fields that are searched
 * @param room how many places a word has over all pages, one a page apart
 * @param empty the stems of words that stand in every text
 */
export const lighten = (
  words: readonly Word[],
  fields: ReadonlySet<number>,
  room: number,
  empty: ReadonlySet<string> = new Set(),
): Word[] =>
  words
    .filter(([stem]) => !empty.has(stem))
    .map(
      ([stem, postings, forms]): Word => [
        stem,
        lightenPostings(postings, fields, room),
        forms.map(([form, of]) => [form, lightenPostings(of, fields, room)]),
      ],
    )
    .filter(([, postings, forms]) => postings.length > 0 || forms.some(([, of]) => of.length > 0));

/** About how many bytes a word takes. */
const sizeOf = ([stem, postings, forms]: Word): number =>
  stem.length +
  [postings, ...forms.map(([, of]) => of)].flat().reduce((sum, [, places, fields]) => {
    return sum + 5 + 2 * (places.length + fields.length);
  }, 0);

const sameStart = (a: string, b: string, length: number) => a.slice(0, length) === b.slice(0, length);

/**
 * Cuts sorted words into chunks of about one size. Words that begin alike stay together where they
 * can, as whoever types the beginning of a word asks for one chunk.
 */
export const prunePostings = (words: readonly Word[], size: number, alike = 4): Word[][] => {
  const chunks: Word[][] = [];
  let chunk: Word[] = [];
  let filled = 0;
  for (const word of words) {
    const before = chunk.at(-1);
    const room = before && sameStart(before[0], word[0], alike) ? 2 * size : size;
    if (before && filled + sizeOf(word) > room) {
      chunks.push(chunk);
      [chunk, filled] = [[], 0];
    }
    chunk.push(word);
    filled += sizeOf(word);
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
};
