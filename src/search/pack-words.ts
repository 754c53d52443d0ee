/**
 * The positions of a word in a page. The page number is the difference from the posting before. A position is the
 * difference from the one before, in words; a negative number is the weight of the positions after it. In the fields of
 * metadata, a negative number is the number of a field.
 */
export type Posting = [page: number, places: number[], inFields: number[]];

/** A stem with its postings, and its forms that differ in marks on letters. */
export type Word = [stem: string, postings: Posting[], forms: [form: string, postings: Posting[]][]];

type Place = { mark: number; at: number };

/** Decodes positions in a page or in its fields, each with its mark (weight or field). */
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

/** Returns the heaviest positions in their old order; of equal weights, the first. */
const heaviestPlaces = (places: readonly Place[], most: number): Place[] =>
  places
    .map((place, order) => ({ place, order }))
    .sort((a, b) => a.place.mark - b.place.mark || a.order - b.order)
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place);

const pruneWord = (postings: readonly Posting[], fields: ReadonlySet<number>, room: number): Posting[] => {
  const most = Math.max(1, Math.floor(room / Math.max(1, postings.length)));
  const kept: Posting[] = [];
  let skipped = 0;
  for (const [page, places, inFields] of postings) {
    const named = inFields.length > 0 ? read(inFields, -1).filter(({ mark }) => fields.has(-1 - mark)) : [];
    if (places.length === 0 && named.length === 0) {
      skipped += page;
      continue;
    }
    const light = places.length > most ? write(heaviestPlaces(read(places, -26), most)) : places;
    kept.push([skipped + page, light, write(named)]);
    skipped = 0;
  }
  return kept;
};

/**
 * Removes from a chunk's words what no search needs: words that every text has, fields that are only displayed, and all
 * but the heaviest positions of a word that nearly every text has.
 * @param fields the numbers of the fields that are searched
 * @param room the most positions that a word has over all pages, apart from one a page
 * @param stopStems the stems of words that every text has
 */
export const prunePostings = (
  words: readonly Word[],
  fields: ReadonlySet<number>,
  room: number,
  stopStems: ReadonlySet<string> = new Set(),
): Word[] =>
  words
    .filter(([stem]) => !stopStems.has(stem))
    .map(
      ([stem, postings, forms]): Word => [
        stem,
        pruneWord(postings, fields, room),
        forms.map(([form, of]) => [form, pruneWord(of, fields, room)]),
      ],
    )
    .filter(([, postings, forms]) => postings.length > 0 || forms.some(([, of]) => of.length > 0));

/** Returns about how many bytes a word takes. */
const sizeOf = ([stem, postings, forms]: Word): number =>
  stem.length +
  [postings, ...forms.map(([, of]) => of)].flat().reduce((sum, [, places, fields]) => {
    return sum + 5 + 2 * (places.length + fields.length);
  }, 0);

const sameStart = (a: string, b: string, length: number) => a.slice(0, length) === b.slice(0, length);

/**
 * Splits sorted words into chunks of about one size. Words with the same beginning stay together where possible, so that
 * a typed beginning of a word loads one chunk.
 */
export const splitChunks = (words: readonly Word[], size: number, alike = 4): Word[][] => {
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
