import type { Briefing, Debate, Evidence } from "./briefing.ts";
import { type Known, nameOf, nodesOf } from "./known.ts";
import { newestFirst } from "./link.ts";

/**
 * What a list held before and would still hold, as it was linked then: it is not here, and was not saved since.
 * @param keyOf what tells rows of the list apart
 */
const restOf = <T>(
  now: readonly T[],
  before: readonly T[] = [],
  keyOf: (row: T) => string,
  isSaved: (row: T) => boolean,
) => {
  const here = new Set(now.map(keyOf));
  return before.filter((row) => !here.has(keyOf(row)) && !isSaved(row));
};

const sameClaims = (a: Debate, b: Debate) =>
  a.claims.map(({ id }) => id).join() === b.claims.map(({ id }) => id).join();

/**
 * Adds to the lists of a linked neighborhood what was left out of it, as it was linked with the whole,
 * so that pages tell how many there are.
 * @param small is added to
 */
export const addRest = (small: Briefing, { briefing, saved }: Known): void => {
  const nodes = nodesOf(briefing);
  // Of the many rows hardly one has even the id of a saved record.
  const ids = new Set([...saved.values()].map(({ id }) => id));
  const isSaved = (row: { kind: string; id: string }) => ids.has(row.id) && saved.has(nameOf(row));
  const add = <T extends { kind: string; id: string }>(now: T[], before: readonly T[] | undefined) => {
    now.push(...restOf(now, before, ({ id }) => id, isSaved));
  };
  for (const claim of small.claims) add(claim.briefs, briefing.claim.get(claim.id)?.briefs);
  for (const { id, evidence } of small.sources.filter(isSaved)) {
    const before = nodes.source.get(id)?.evidence;
    const aim = ({ of }: Evidence) => nameOf(of);
    evidence.push(...restOf(evidence, before, aim, ({ of }) => isSaved(of)));
  }
  for (const { id, claims, sources, events, briefs } of small.actors.filter(isSaved)) {
    const before = nodes.actor.get(id);
    add(claims, before?.claims);
    add(sources, before?.sources);
    add(events, before?.events);
    add(briefs, before?.briefs);
  }
  // A debate stands on the pages of only some of the briefs that cite its claims: the whole tells which.
  for (const debate of small.debates.filter(isSaved)) {
    const before = nodes.debate.get(debate.id);
    if (!before || !sameClaims(debate, before)) continue;
    const others = before.briefs.filter((brief) => !isSaved(brief));
    debate.briefs = [...debate.briefs.filter(isSaved), ...others].sort(newestFirst);
  }
};
