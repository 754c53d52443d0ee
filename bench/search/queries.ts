import type { Briefing } from "../../src/model/briefing.ts";
import { type Random, seeded } from "../corpus/random.ts";
import { type Item, itemsOf, placesOf, wordsIn } from "./documents.ts";

/** A search for something known to be there. */
export type Query = { words: string; wanted: string };
export type QuerySet = { name: "title words" | "rare pairs" | "misspelt" | "synonyms"; queries: Query[] };

const stop = new Set(
  "the and for that with from has have had are was were its not than when what which who will would into over under more about this their does most".split(
    " ",
  ),
);

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

/** Whether words lead to one item alone, by what the index may take for the same word: a common stem. */
const pointsAt = (item: Item, words: readonly string[], places: Map<string, Item[]>): boolean => {
  const stemmed = (found: string) => found.slice(0, Math.max(4, found.length - 3));
  const rarest = [...words].sort((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0))[0] ?? "";
  const rivals = (places.get(rarest) ?? []).filter((other) => other !== item);
  return !rivals.some((other) =>
    words.every((wanted) => other.title.some((found) => stemmed(found) === stemmed(wanted))),
  );
};

/** Three words of a title, half remembered, that no other title holds together. */
const titleWords = (random: Random, item: Item, titles: Map<string, Item[]>): string[] | undefined => {
  const words = shuffled(
    random,
    item.title.filter((found) => !stop.has(found)),
  ).slice(0, 3);
  return words.length === 3 && pointsAt(item, words, titles) ? words : undefined;
};

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A word with one slip of the fingers in it: a letter lost, doubled, wrong, or two swapped. */
const misspell = ({ below, pick }: Random, word: string): string => {
  const at = 1 + below(word.length - 2);
  const head = word.slice(0, at);
  const slip = below(4);
  if (slip === 0) return head + word.slice(at + 1);
  if (slip === 1) return head + word[at] + word.slice(at);
  if (slip === 2) return head + pick([...letters]) + word.slice(at + 1);
  return head + word[at + 1] + word[at] + word.slice(at + 2);
};

const misspelt = (random: Random, words: string[], known: ReadonlyMap<string, unknown>): string[] | undefined => {
  const at = words.findIndex((word) => word.length >= 5);
  const wrong = at >= 0 && misspell(random, words[at] as string);
  if (!wrong || known.has(wrong) || wrong === words[at]) return undefined;
  return words.map((word, place) => (place === at ? wrong : word));
};

/** Two words that few texts hold, and only one text both. */
const rarePair = (random: Random, item: Item, all: Map<string, Item[]>, most: number): string[] | undefined => {
  const rare = shuffled(
    random,
    [...item.words].filter((found) => found.length > 4 && (all.get(found)?.length ?? 0) <= most),
  );
  const [first] = rare;
  const second = rare.find((other) => {
    const shared = all.get(other)?.filter(({ words }) => words.has(first ?? "")) ?? [];
    return other !== first && !other.startsWith(first ?? "") && !first?.startsWith(other) && shared.length === 1;
  });
  return first && second ? [first, second] : undefined;
};

/** A claim that names a term or actor, asked for by another of its names and a word of its own. */
const synonymQueries = (random: Random, briefing: Briefing, items: Item[], all: Map<string, Item[]>): Query[] => {
  const byAddress = new Map(items.map((item) => [item.address, item]));
  const named = shuffled(random, [...briefing.terms, ...briefing.actors]).filter(({ data }) => data.aliases);
  return named.flatMap(({ data }) => {
    const name = data.name.toLowerCase();
    const claim = briefing.claims.find(({ data: { statement } }) => statement.toLowerCase().includes(name));
    const alias = shuffled(random, data.aliases ?? []).find((other) => {
      const text = claim?.data.statement.toLowerCase() ?? "";
      return !wordsIn(other).every((found) => text.includes(found)) && wordsIn(other).length > 0;
    });
    const item = claim && byAddress.get(claim.address);
    const own = item?.title
      .filter((found) => !stop.has(found) && !wordsIn(name).includes(found))
      .sort((a, b) => (all.get(a)?.length ?? 0) - (all.get(b)?.length ?? 0))[0];
    return item && alias && own ? [{ words: `${alias} ${own}`, wanted: item.address }] : [];
  });
};

/** Known-item queries on a briefing, the same each time: 30 by title words, 30 rare pairs, 30 misspelt, 20 by synonyms. */
export const querySets = (briefing: Briefing, seed = 7): QuerySet[] => {
  const random = seeded(seed);
  const items = itemsOf(briefing);
  const titles = placesOf(items, ({ title }) => title);
  const all = placesOf(items, ({ words }) => words);
  const briefs = items.filter(({ kind }) => kind === "Brief");
  const query = (item: Item, words: string[] | undefined) => words && { words: words.join(" "), wanted: item.address };
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
    { name: "synonyms", queries: synonymQueries(random, briefing, items, all).slice(0, 20) },
  ];
};
