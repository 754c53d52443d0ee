import { compareText } from "../lib/compare-text.ts";
import type { Briefing } from "../model/briefing.ts";
import { allNamesOf, findPhrases, indexPhrases } from "../model/name-matcher.ts";
import type { SearchDocument } from "./document.ts";

/** A term or an actor with more than one name. */
export type SynonymGroup = { address: string; names: string[] };

/** Returns the terms and actors of a briefing with more than one name. */
export const synonymGroups = ({ terms, actors }: Briefing): SynonymGroup[] =>
  [...terms, ...actors]
    .map((item) => ({ address: item.address, names: allNamesOf(item) }))
    .filter(({ names }) => names.length > 1);

const textOf = ({ title, texts, running = [] }: SearchDocument) =>
  [title, ...texts.map(({ text }) => text), ...running].join("\n");

/**
 * Returns a function that returns the other names of the terms and actors that a document names, so that words that it
 * does not use find it: `tram line` finds texts on `light rail`.
 */
export const synonymFinder = (named: readonly SynonymGroup[]): ((document: SearchDocument) => string[]) => {
  const phrases = indexPhrases(named.flatMap((of) => of.names.map((name) => [name, of] as const)));
  return (document) => {
    const text = textOf(document);
    const found = new Map<SynonymGroup, Set<string>>();
    for (const { start, end, of } of findPhrases(text, phrases)) {
      if (of.address === document.address) continue;
      found.set(of, (found.get(of) ?? new Set()).add(text.slice(start, end).toLowerCase()));
    }
    return [...found]
      .flatMap(([of, used]) => of.names.filter((name) => !used.has(name.toLowerCase())))
      .sort(compareText);
  };
};
