import { compareText } from "../lib/compare-text.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import type { Briefing } from "../model/briefing.ts";
import { allNamesOf, findPhrases, indexPhrases } from "../model/name-matcher.ts";
import { queryWords } from "../model/search-words.ts";
import { mayShareStem } from "../model/word-ending.ts";
import { type SearchDocument, weighted, weights } from "./document.ts";

/** A term or an actor with more than one name. */
export type SynonymGroup = { address: string; names: string[] };

/** Returns the terms and actors of a briefing with more than one name. */
export const synonymGroups = ({ terms, actors }: Briefing): SynonymGroup[] =>
  [...terms, ...actors]
    .map((item) => ({ address: item.address, names: allNamesOf(item) }))
    .filter(({ names }) => names.length > 1);

const textOf = ({ title, texts, running = [] }: SearchDocument) =>
  [title, ...texts.map(({ text }) => text), ...running].join("\n");

/** Returns the texts that say what a document is about: a long text has most words somewhere. */
const leadOf = ({ title, aliases = [], texts }: SearchDocument) =>
  [title, ...aliases, ...texts.filter(({ weight }) => weight >= weights.lead).map(({ text }) => text)].join("\n");

/** Returns the words that a briefing's settings name as meaning the same to readers. */
export const readerWordsOf = ({ site }: Briefing): string[][] =>
  (site.data.search_synonyms ?? []).map(({ words }) => words);

/** Shorter words have no forms: `use` is none of `US`. */
const minLength = 3;

const isForm = (word: string, of: string) => word === of || (of.length >= minLength && mayShareStem(word, of));

const startOf = (word: string) => word.slice(0, 2);

/** Returns a function that returns, of the groups of words that a text has in any form, the words that it does not have. */
const readerWordFinder = (groups: readonly string[][]): ((text: string) => string[]) => {
  const byStart = groupPairs(
    groups.flat().map((phrase) => {
      const words = queryWords(phrase);
      return [startOf(words[0] ?? ""), { phrase, words }] as const;
    }),
  );
  return (text) => {
    const words = queryWords(text);
    const used = new Set<string>();
    for (const [at, word] of words.entries())
      for (const { phrase, words: wanted } of byStart.get(startOf(word)) ?? [])
        if (wanted.every((part, offset) => isForm(words[at + offset] ?? "", part))) used.add(phrase);
    return groups
      .filter((group) => group.some((phrase) => used.has(phrase)))
      .flatMap((group) => group.filter((phrase) => !used.has(phrase)));
  };
};

/**
 * Returns a function that returns the words that a document does not use and that find it: other names of the terms and
 * actors that it names (`tram line` finds texts on `light rail`), and words that mean the same to readers; those of its
 * own names weigh as much as these.
 */
export const synonymFinder = (
  named: readonly SynonymGroup[],
  readerWords: readonly string[][],
): ((document: SearchDocument) => SearchDocument["texts"]) => {
  const phrases = indexPhrases(named.flatMap((of) => of.names.map((name) => [name, of] as const)));
  const readerWordsIn = readerWordFinder(readerWords);
  return (document) => {
    const text = textOf(document);
    const found = new Map<SynonymGroup, Set<string>>();
    for (const { start, end, of } of findPhrases(text, phrases)) {
      if (of.address === document.address) continue;
      found.set(of, (found.get(of) ?? new Set()).add(text.slice(start, end).toLowerCase()));
    }
    const names = [...found].flatMap(([of, used]) => of.names.filter((name) => !used.has(name.toLowerCase())));
    const ofNames = readerWordsIn((document.aliases ?? []).join("\n"));
    const others = new Set([...names, ...readerWordsIn(leadOf(document))]);
    return [
      ...weighted(weights.title, ofNames),
      ...weighted(weights.synonym, [...others].filter((word) => !ofNames.includes(word)).sort(compareText)),
    ];
  };
};
