import { inTurn, once } from "./calls.ts";
import { type Dates, readDates } from "./dates.ts";
import type { Answer, Counts, Filters, Hit, Page, PagefindModule } from "./pagefind.ts";
import { decodeWords } from "./vocabulary.ts";

/** Another briefing's index on the same host, searched together with this one's. */
export type Desk = { name: string; index: string };

/** Where the index stands, below which path the site does, and which other desks are searched too. */
export type Place = { index: string; base: string; also: Desk[] };

/** How many hits of an answer are looked at closely and shown at once, as each has to be fetched. */
export const firstLook = 3;

/** How many are shown when typing rests. */
export const firstPage = 10;

export type Engine = {
  /** Loads what every search needs; a search does so too. Gives the desks that cannot be had. */
  load: () => Promise<Desk[]>;
  ask: (words: string | null, filters?: Filters) => Promise<Answer>;
  /** Loads what hits of one answer lead to. */
  pages: (hits: readonly Hit[]) => Promise<Page[]>;
  /** How often each value of each filter occurs in the whole index. */
  counts: () => Promise<Counts>;
  /** The words that misspelt ones are corrected to, of some parts of the vocabulary; loaded when first asked for. */
  vocabulary: (parts: readonly string[]) => Promise<string[]>;
  /** The days of everything that search finds; loaded when results are first sorted by them. */
  dates: () => Promise<Dates>;
};

/** Titles and names weigh most; a long text that argues a thing is little behind a short one that names it. */
const ranking = { pageLength: 0.3, metaWeights: { title: 5, also: 5 } };

const readText = async (address: string): Promise<string> => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.text();
};

/** Where an index stands, and its further parts if it is large: each is an index of its own. */
const partsOf = async (index: string): Promise<string[]> => {
  const { parts = [] }: { parts?: string[] } = JSON.parse(await readText(`${index}pagefind-entry.json`));
  return [index, ...parts.map((part) => index + part)];
};

/** The parts of other desks' indexes; nothing of one that cannot be had: it must not stop the search of this one. */
const partsOfDesks = async (desks: readonly Desk[]): Promise<string[][]> => {
  const answers = await Promise.allSettled(desks.map((desk) => partsOf(desk.index)));
  return answers.map((answer) => (answer.status === "fulfilled" ? answer.value : []));
};

/** Pagefind under this site's path, with further parts and desks merged in and everything loaded when first needed. */
export const createEngine = ({ index, base, also }: Place): Engine => {
  let tries = 0;
  const load = once(async () => {
    // A browser keeps a module that failed to load as failed; another address is another try.
    const address = `${index}pagefind.js${tries++ > 0 ? `?try=${tries}` : ""}`;
    const [module, own, others] = await Promise.all([
      import(address) as Promise<PagefindModule>,
      partsOf(index),
      partsOfDesks(also),
    ]);
    // A worker has to be loaded too, and sends every answer over whole: on a large index that takes
    // several times as long as the search itself.
    const pagefind = module.createInstance({ basePath: index, baseUrl: base, noWorker: true, ranking });
    const theirs = others.flat();
    // A search waits until the index is there, and fails if it cannot be had; merging waits for the first one for ever.
    await pagefind.search("");
    await Promise.all([...own.slice(1), ...theirs].map((part) => pagefind.mergeIndex(part, { ranking })));
    await pagefind.search("");
    return { pagefind, own, theirs, missing: also.filter((_, place) => others[place]?.length === 0) };
  });
  const vocabulary = new Map<string, () => Promise<string[]>>();
  const readAll = async (name: string) => {
    const { own, theirs } = await load();
    const others = theirs.map((part) => readText(part + name).catch(() => ""));
    return Promise.all([...own.map((part) => readText(part + name)), ...others]);
  };
  return {
    load: async () => (await load()).missing,
    ask: async (words, filters = {}) => (await load()).pagefind.search(words, { filters }),
    // Pagefind writes into one and the same page what each answer found in it.
    pages: inTurn(async (hits) => {
      const pages = await Promise.all(hits.map((hit) => hit.data()));
      return pages.map((page) => ({ ...page }));
    }),
    counts: async () => (await load()).pagefind.filters(),
    vocabulary: async (parts) => {
      const read = [...new Set(parts)].map((part) => {
        const words =
          vocabulary.get(part) ?? once(async () => (await readAll(`words/${part}.txt`)).flatMap(decodeWords));
        vocabulary.set(part, words);
        return words();
      });
      return (await Promise.all(read)).flat();
    },
    dates: once(async () => readDates(await readAll("dates.txt"))),
  };
};
