import type { Browser } from "playwright-core";
import type { Host, Traffic } from "./host.ts";
import type { Query, QuerySet } from "./queries.ts";
import { openSearch } from "./reader.ts";

export type Quality = {
  name: string;
  queries: number;
  first: number;
  firstThree: number;
  firstTen: number;
  reciprocal: number;
  lost: (Query & { rank: number })[];
};
export type Cost = {
  /** Requests for search before it is used. */
  before: Traffic;
  first: Traffic[];
  next: Traffic[];
  /** Requests of a misspelled query after these. */
  misspelt: Traffic[];
  firstMs: number[];
  nextMs: number[];
  keystrokes: { typed: string; milliseconds: number }[];
};

const rank = (links: readonly string[], wanted: readonly string[]) =>
  links.findIndex((link) => wanted.includes(link)) + 1;

/** Measures how well each set of queries finds its documents. */
export const quality = async (browser: Browser, url: string, sets: QuerySet[]): Promise<Quality[]> => {
  const reader = await openSearch(browser, url);
  await reader.open();
  const rows: Quality[] = [];
  for (const { name, queries } of sets) {
    const ranks: number[] = [];
    for (const { words, wanted } of queries) {
      await reader.typeQuery(words);
      let place = rank(await reader.links(), wanted);
      if (place === 0) {
        await reader.rest();
        place = rank(await reader.links(), wanted);
      }
      ranks.push(place);
    }
    rows.push({
      name,
      queries: queries.length,
      first: ranks.filter((place) => place === 1).length,
      firstThree: ranks.filter((place) => place > 0 && place <= 3).length,
      firstTen: ranks.filter((place) => place > 0).length,
      reciprocal: ranks.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, ranks.length),
      lost: queries.map((query, at) => ({ ...query, rank: ranks[at] ?? 0 })).filter((query) => query.rank !== 1),
    });
  }
  await reader.leave();
  return rows;
};

const isSearch = (path: string) => path.startsWith("/pagefind/") || path.startsWith("/assets/search");

/**
 * Measures what readers pay, in bytes and milliseconds: before they search, for a first query, the next, a misspelled
 * one, and each keystroke.
 */
export const cost = async (browser: Browser, host: Host, sets: QuerySet[], readers = 15): Promise<Cost> => {
  const [queries = [], wrong = []] = ["title words", "misspelt"].map(
    (wanted) => sets.find(({ name }) => name === wanted)?.queries,
  );
  const made: Cost = {
    before: [],
    first: [],
    next: [],
    misspelt: [],
    firstMs: [],
    nextMs: [],
    keystrokes: [],
  };
  for (let at = 0; at < readers; at++) {
    const [one, two] = [queries[(2 * at) % queries.length], queries[(2 * at + 1) % queries.length]];
    if (!one || !two) break;
    host.take();
    const reader = await openSearch(browser, host.url);
    made.before.push(...host.take().filter(({ path }) => isSearch(path)));
    const opened = performance.now();
    await reader.open();
    await reader.typeQuery(one.words);
    made.firstMs.push(performance.now() - opened);
    if ((await reader.links()).length === 0) throw new Error(`nothing found for ${one.words}`);
    made.first.push(host.take());
    made.nextMs.push(await reader.typeQuery(two.words));
    made.next.push(host.take());
    const third = wrong[at];
    if (third) await reader.typeQuery(third.words);
    made.misspelt.push(host.take());
    for (let length = 1; at < 4 && length <= one.words.length; length++) {
      const typed = one.words.slice(0, length);
      made.keystrokes.push({ typed, milliseconds: await reader.typeQuery(typed) });
    }
    await reader.leave();
  }
  return made;
};
