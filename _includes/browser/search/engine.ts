import type { Answer, Counts, Filters, Page, Pagefind } from "./pagefind.ts";
import { decodeWords } from "./vocabulary.ts";

/** Another briefing's index on the same host, searched together with this one's. */
export type Desk = { name: string; index: string };

/** Where the index stands, below which path the site does, and which other desks are searched too. */
export type Place = { index: string; base: string; also: Desk[] };

/** How many hits of an answer are looked at closely, and shown at first. */
export const firstPage = 10;

export type Engine = {
  /** Loads what every search needs; a search does so too. */
  load: () => Promise<unknown>;
  ask: (words: string | null, filters?: Filters, newest?: boolean) => Promise<Answer>;
  pages: (answer: Answer, from?: number, count?: number) => Promise<Page[]>;
  /** How often each value of each filter occurs in the whole index. */
  counts: () => Promise<Counts>;
  /** The words that misspelt ones are corrected to; loaded when first asked for. */
  vocabulary: () => Promise<string[]>;
};

/** Runs once; runs again only after a failure. */
const once = <T>(run: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= run().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};

const ranking = { metaWeights: { title: 5, also: 5, date: 0, sureness: 0 } };

const readWords = async (index: string): Promise<string[]> => {
  const response = await fetch(`${index}words.txt`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for the vocabulary`);
  return decodeWords(await response.text());
};

/** Pagefind under this site's path, with the desks merged in and everything loaded when first needed. */
export const createEngine = ({ index, base, also }: Place): Engine => {
  let tries = 0;
  const load = once(async () => {
    // A browser keeps a module that failed to load as failed; another address is another try.
    const pagefind: Pagefind = await import(`${index}pagefind.js${tries++ > 0 ? `?try=${tries}` : ""}`);
    await pagefind.options({ basePath: index, baseUrl: base, excerptLength: 28, ranking });
    await pagefind.init();
    for (const desk of also) await pagefind.mergeIndex(desk.index, { ranking });
    return pagefind;
  });
  return {
    load,
    ask: async (words, filters = {}, newest = false) =>
      (await load()).search(words, { filters, ...(newest ? { sort: { date: "desc" } } : {}) }),
    pages: (answer, from = 0, count = firstPage) =>
      Promise.all(answer.results.slice(from, from + count).map((hit) => hit.data())),
    counts: async () => (await load()).filters(),
    vocabulary: once(async () => (await Promise.all([index, ...also.map((desk) => desk.index)].map(readWords))).flat()),
  };
};
