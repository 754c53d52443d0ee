import type { Authored, ParsedBrief, RecordKind } from "./authored.ts";
import type { Brief } from "./briefing.ts";
import { type Known, nameOf, recordsOf } from "./known.ts";
import { type Named, namedIn } from "./uses.ts";

/** Records gathered from content, each once, as it was saved last. */
export type Pick = {
  find: (name: Named) => Authored | undefined;
  add: (...names: readonly Named[]) => void;
  /** What a record names. */
  namedBy: (name: Named) => Named[];
  /** The claims that a record names. */
  claimsOf: (name: Named) => string[];
  /** Has a run of a brief's text kept; of briefs that were not saved all others are left out. */
  keepRun: (brief: Brief, run: number) => void;
  ofKind: (kind: RecordKind) => Authored[];
  briefs: () => ParsedBrief[];
};

/** The ids of the claims among names. */
export const claimsAmong = (names: readonly Named[]): string[] =>
  names.flatMap(({ kind, id }) => (kind === "claim" ? [id] : []));

/** A brief as others show it: without what only its own page tells, which takes the longest to link. */
const thinned = (brief: ParsedBrief, runs: ReadonlySet<number> | undefined): ParsedBrief => {
  const texts = runs ? brief.body.texts.filter((_, run) => runs.has(run)) : [];
  return { ...brief, body: { ...brief.body, texts, pieces: [], paragraphs: [], problems: [] } };
};

/** Begins to gather records. */
export const createPick = ({ content, saved }: Known): Pick => {
  const records = recordsOf(content);
  const picked = new Map<string, Authored>();
  const runs = new Map<string, Set<number>>();
  const find = (name: Named) => saved.get(nameOf(name)) ?? records.get(nameOf(name));
  const namedBy = (name: Named): Named[] => {
    const record = find(name);
    return record ? namedIn(record) : [];
  };
  const ofKind = (kind: string) => [...picked.values()].filter((record) => record.kind === kind);
  return {
    find,
    namedBy,
    ofKind,
    add: (...names) => {
      for (const name of names) {
        const record = find(name);
        if (record) picked.set(nameOf(name), record);
      }
    },
    claimsOf: (name) => claimsAmong(namedBy(name)),
    keepRun: ({ id }, run) => {
      runs.set(id, (runs.get(id) ?? new Set()).add(run));
    },
    briefs: () =>
      (ofKind("brief") as ParsedBrief[]).map((brief) =>
        saved.has(nameOf(brief)) ? brief : thinned(brief, runs.get(brief.id)),
      ),
  };
};
