import type { Briefing } from "../../src/model/briefing.ts";
import { stopWords } from "../../src/model/stop-words.ts";
import { type Random, seeded } from "../corpus/random.ts";
import { type Finder, finder, type Item, itemsOf, wordsIn } from "./documents.ts";

/** A search, and the addresses that answer it equally well. */
export type Query = { words: string; wanted: readonly string[] };
export type QuerySet = {
  name: "title words" | "rare pairs" | "misspelt" | "synonyms" | "real queries" | "unseen queries";
  queries: Query[];
};

const shuffled = <T>({ below }: Random, items: readonly T[]): T[] => {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
};

const take = <T, Q>(items: readonly T[], count: number, make: (item: T) => Q | undefined): Q[] => {
  const made: Q[] = [];
  for (const item of items) {
    if (made.length === count) break;
    const query = make(item);
    if (query) made.push(query);
  }
  return made;
};

/** Returns the items that have all of some words. */
const holdersOf = (words: readonly string[], { find, count }: Finder): Item[] => {
  const [rarest = "", ...others] = [...words].sort((a, b) => count(a) - count(b));
  const holders = others.map(find);
  return [...find(rarest)].filter((item) => holders.every((held) => held.has(item)));
};

/** Returns three words of a title that no other title has together. */
const titleWords = (random: Random, item: Item, titles: Finder): string[] | undefined => {
  const words = shuffled(
    random,
    item.title.filter((found) => !stopWords.has(found)),
  ).slice(0, 3);
  return words.length === 3 && holdersOf(words, titles).length === 1 ? words : undefined;
};

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Returns a word with one typing error: a letter missing, doubled, wrong, or two swapped. */
const misspell = ({ below, pick }: Random, word: string): string => {
  const at = 1 + below(word.length - 2);
  const head = word.slice(0, at);
  const slip = below(4);
  if (slip === 0) return head + word.slice(at + 1);
  if (slip === 1) return head + word[at] + word.slice(at);
  if (slip === 2) return head + pick([...letters]) + word.slice(at + 1);
  return head + word[at + 1] + word[at] + word.slice(at + 2);
};

const misspelt = (random: Random, words: string[], all: Finder): string[] | undefined => {
  const at = words.findIndex((word) => word.length >= 5);
  const wrong = at >= 0 && misspell(random, words[at] as string);
  if (!wrong || wrong === words[at] || all.count(wrong) > 0) return undefined;
  return words.map((word, place) => (place === at ? wrong : word));
};

/** Returns two rare words that only one text has together. */
const rarePair = (random: Random, item: Item, all: Finder, most: number): string[] | undefined => {
  const long = shuffled(
    random,
    [...item.words].filter((found) => found.length > 5 && !stopWords.has(found)),
  ).slice(0, 60);
  const rare = long.filter((found) => all.count(found) <= most);
  const second = rare.slice(1).find((other) => holdersOf([rare[0] ?? "", other], all).length === 1);
  return second ? [rare[0] ?? "", second] : undefined;
};

/** Returns a test of whether a text has a name. */
const namer = (name: string): ((text: string) => boolean) => {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu");
  return (text) => whole.test(text);
};

/** Returns queries for claims that name a term or actor, by another of its names and a word of the claim. */
const synonymQueries = (random: Random, briefing: Briefing, items: Item[], all: Finder): Query[] => {
  const byAddress = new Map(items.map((item) => [item.address, item]));
  const pairs = [...briefing.terms, ...briefing.actors].flatMap(({ data: { name, aliases = [] } }) => {
    const isNamed = namer(name);
    return briefing.claims.filter(({ data }) => isNamed(data.statement)).map((claim) => ({ name, aliases, claim }));
  });
  return take(shuffled(random, pairs), 20, ({ name, aliases, claim: { address, data } }) => {
    const alias = shuffled(random, aliases).find((other) => wordsIn(other).length > 0 && !namer(other)(data.statement));
    const own = byAddress
      .get(address)
      ?.title.filter((found) => !stopWords.has(found) && !wordsIn(name).includes(found))
      .sort((a, b) => all.count(a) - all.count(b))[0];
    return alias && own ? { words: `${alias} ${own}`, wanted: [address] } : undefined;
  });
};

/**
 * Returns known-item queries on a briefing, the same each time: 30 by title words, 30 rare pairs, 30 misspelled, 20 by
 * synonyms.
 */
export const querySets = (briefing: Briefing, seed = 7): QuerySet[] => {
  const random = seeded(seed);
  const items = itemsOf(briefing);
  const titles = finder(items, ({ title }) => title);
  const all = finder(items, ({ words }) => words);
  const briefs = items.filter(({ kind }) => kind === "Brief");
  const query = (item: Item, words: string[] | undefined) =>
    words && { words: words.join(" "), wanted: [item.address] };
  return [
    {
      name: "title words",
      queries: take(shuffled(random, items), 30, (item) => query(item, titleWords(random, item, titles))),
    },
    {
      name: "rare pairs",
      queries: take(shuffled(random, [...briefs, ...briefs, ...briefs]), 30, (item) =>
        query(item, rarePair(random, item, all, 10)),
      ),
    },
    {
      name: "misspelt",
      queries: take(shuffled(random, items), 30, (item) => {
        const words = titleWords(random, item, titles);
        return query(item, words && misspelt(random, words, all));
      }),
    },
    { name: "synonyms", queries: synonymQueries(random, briefing, items, all) },
  ];
};
