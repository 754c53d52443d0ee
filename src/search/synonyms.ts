import type { Actor, Briefing, Term } from "../model/briefing.ts";
import { compareText } from "../model/finding.ts";
import { findPhrases, indexPhrases } from "../model/phrases.ts";
import type { SearchDocument } from "./document.ts";

const namesOf = ({ data }: Term | Actor): string[] => [
  data.name,
  ...(data.aliases ?? []),
  ...(data.chinese ? [data.chinese] : []),
];

const textOf = ({ title, texts, running = [] }: SearchDocument) =>
  [title, ...texts.map(({ text }) => text), ...running].join("\n");

/**
 * A function that gives, for a document, the other names of the terms and actors that it names, so
 * that it is found by words that it does not use: `tram line` finds what speaks of `light rail`.
 */
export const synonymFinder = (briefing: Briefing): ((document: SearchDocument) => string[]) => {
  const named = [...briefing.terms, ...briefing.actors].filter((item) => namesOf(item).length > 1);
  const phrases = indexPhrases(named.flatMap((of) => namesOf(of).map((name) => [name, of] as const)));
  return (document) => {
    const text = textOf(document);
    const found = new Map<Term | Actor, Set<string>>();
    for (const { start, end, of } of findPhrases(text, phrases)) {
      if (of.address === document.address) continue;
      found.set(of, (found.get(of) ?? new Set()).add(text.slice(start, end).toLowerCase()));
    }
    return [...found]
      .flatMap(([of, used]) => namesOf(of).filter((name) => !used.has(name.toLowerCase())))
      .sort(compareText);
  };
};
