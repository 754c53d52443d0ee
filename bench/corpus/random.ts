/** A random generator with a seed: the same seed gives the same choices on every machine. */
export type Random = {
  /** Returns a number from 0 to 1, exclusive. */
  next: () => number;
  /** Returns an integer from 0 to `below`, exclusive. */
  below: (below: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /**
   * Returns an item, early ones far more often than late ones (Zipf's law): a few hubs, a long tail. With `before`
   * ranks before the first, the first ones lead by less.
   */
  hub: <T>(items: readonly T[], before?: number) => T;
  /** Returns a number of different items, by `hub`, or all if there are fewer. */
  hubs: <T>(items: readonly T[], count: number) => T[];
};

const itemAt = <T>(items: readonly T[], place: number): T => {
  const item = items[place];
  if (item === undefined) throw new Error(`nothing to pick at ${place} of ${items.length}`);
  return item;
};

/** Creates a random generator from a seed (mulberry32). */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hub = <T>(items: readonly T[], before = 0) => {
    const first = before + 1;
    return itemAt(items, Math.floor(first * ((items.length + first) / first) ** next()) - first);
  };
  return {
    next,
    below,
    pick: (items) => itemAt(items, below(items.length)),
    hub,
    hubs: (items, count) => {
      const found = new Set<(typeof items)[number]>();
      for (let tries = 0; found.size < Math.min(count, items.length) && tries < count * 20; tries++)
        found.add(hub(items));
      return [...found];
    },
  };
};
