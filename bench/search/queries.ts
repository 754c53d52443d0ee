import { createHash } from "node:crypto";
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

const hash = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE();

/**
 * Draws queries with different words. Each item has its place in the draw and its own random generator from its key, so
 * that other items, added or removed, don't change what is drawn from it.
 */
const draw = <T>(
  name: QuerySet["name"],
  count: number,
  items: readonly T[],
  keyOf: (item: T) => string,
  make: (item: T, random: Random) => Query | undefined,
): QuerySet => {
  const drawn = new Map<string, Query>();
  const places = items.map((item) => ({ item, place: hash(`${name} ${keyOf(item)}`) }));
  for (const { item, place } of places.sort((a, b) => a.place - b.place)) {
    if (drawn.size === count) break;
    const query = make(item, seeded(place));
    if (query) drawn.set(query.words, query);
  }
  return { name, queries: [...drawn.values()] };
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

/**
 * Returns queries for claims that name a term or actor, by another of its names and a word of the claim. Each claim that
 * has the name and the word answers them.
 */
const synonymQueries = (briefing: Briefing, items: readonly Item[], all: Finder, titles: Finder): QuerySet => {
  const byAddress = new Map(items.map((item) => [item.address, item]));
  const pairs = [...briefing.terms, ...briefing.actors].flatMap(({ data: { name, aliases = [] } }) => {
    const isNamed = namer(name);
    const claims = briefing.claims.filter(({ data }) => isNamed(data.statement));
    return claims.map((claim) => ({ name, aliases, claim, addresses: claims.map(({ address }) => address) }));
  });
  const keyOf = ({ name, claim }: (typeof pairs)[number]) => `${name} ${claim.address}`;
  return draw("synonyms", 20, pairs, keyOf, ({ name, aliases, claim: { address, data }, addresses }, random) => {
    const alias = shuffled(random, aliases).find((other) => wordsIn(other).length > 0 && !namer(other)(data.statement));
    const own = byAddress
      .get(address)
      ?.title.filter((found) => !stopWords.has(found) && !wordsIn(name).includes(found))
      .sort((a, b) => all.count(a) - all.count(b))[0];
    if (!alias || !own) return undefined;
    const answers = new Set([...titles.find(own)].map((item) => item.address));
    return { words: `${alias} ${own}`, wanted: addresses.filter((other) => answers.has(other)) };
  });
};

/**
 * Returns known-item queries on a briefing, the same each time: 30 by title words, 30 rare pairs, 30 misspelled, 20 by
 * synonyms.
 */
export const querySets = (briefing: Briefing): QuerySet[] => {
  const items = itemsOf(briefing);
  const titles = finder(items, ({ title }) => title);
  const all = finder(items, ({ words }) => words);
  const addressOf = ({ address }: Item) => address;
  const query = (item: Item, words: string[] | undefined) =>
    words && { words: words.join(" "), wanted: [item.address] };
  const thrice = items
    .filter(({ kind }) => kind === "Brief")
    .flatMap((item) => [1, 2, 3].map((turn) => ({ item, turn })));
  return [
    draw("title words", 30, items, addressOf, (item, random) => query(item, titleWords(random, item, titles))),
    draw(
      "rare pairs",
      30,
      thrice,
      ({ item, turn }) => `${item.address} ${turn}`,
      ({ item }, random) => query(item, rarePair(random, item, all, 10)),
    ),
    draw("misspelt", 30, items, addressOf, (item, random) => {
      const words = titleWords(random, item, titles);
      return query(item, words && misspelt(random, words, all));
    }),
    synonymQueries(briefing, items, all, titles),
  ];
};
