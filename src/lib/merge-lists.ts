const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Returns where each item of a list is in another one, along a longest common subsequence; -1 where it is not. */
const positionsIn = (other: readonly string[], list: readonly string[]): number[] => {
  const table = Array.from({ length: list.length + 1 }, () => new Uint32Array(other.length + 1));
  const longest = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = list.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--)
      (table[row] as Uint32Array)[column] =
        list[row] === other[column]
          ? longest(row + 1, column + 1) + 1
          : Math.max(longest(row + 1, column), longest(row, column + 1));
  let column = 0;
  return list.map((item, row) => {
    while (column < other.length && item !== other[column] && longest(row, column + 1) > longest(row + 1, column))
      column += 1;
    return column < other.length && item === other[column] ? column++ : -1;
  });
};

/** Merges a stretch in which no item is the same in all three lists. */
const mergeStretch = <T>(base: T[], mine: T[], theirs: T[]): T[] | undefined => {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || same(mine, theirs)) return mine;
  if (base.length === 0) return [...theirs, ...mine.filter((item) => !theirs.some((one) => same(item, one)))];
  if (base.length === 1 || mine.length !== base.length || theirs.length !== base.length) return undefined;
  const items = base.map((item, at) => mergeStretch([item], mine.slice(at, at + 1), theirs.slice(at, at + 1)));
  return items.every((item) => item !== undefined) ? items.flat() : undefined;
};

/**
 * Merges two lists that both began as a third one. Where both add items at the same place, theirs come first. Returns
 * undefined where both changed the same items.
 */
export const mergeLists = <T>({ base, mine, theirs }: Record<"base" | "mine" | "theirs", T[]>): T[] | undefined => {
  const keysOf = (list: readonly T[]) => list.map((item) => JSON.stringify(item));
  const inMine = [...positionsIn(keysOf(mine), keysOf(base)), mine.length];
  const inTheirs = [...positionsIn(keysOf(theirs), keysOf(base)), theirs.length];
  const merged: T[] = [];
  let [baseAt, mineAt, theirsAt] = [0, 0, 0];
  for (let next = 0; next <= base.length; next++) {
    const [mineEnd = -1, theirsEnd = -1] = [inMine[next], inTheirs[next]];
    if (mineEnd < 0 || theirsEnd < 0) continue;
    const stretch = mergeStretch(
      base.slice(baseAt, next),
      mine.slice(mineAt, mineEnd),
      theirs.slice(theirsAt, theirsEnd),
    );
    if (!stretch) return undefined;
    merged.push(...stretch, ...theirs.slice(theirsEnd, theirsEnd + 1));
    [baseAt, mineAt, theirsAt] = [next + 1, mineEnd + 1, theirsEnd + 1];
  }
  return merged;
};
