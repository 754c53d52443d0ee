import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { count } from "../lib/count.ts";
import type { Briefing, Claim } from "../model/briefing.ts";
import { type Note, note, relyingBriefs } from "./note.ts";
import { differs, item, matchRecords } from "./pairs.ts";

type Nodes = readonly { kind: RecordOrBrief; id: string; file: string; data: object }[];

/** Pairs deleted records with added ones that have the same data or the same title. */
const renamed = (removed: Nodes, added: Nodes): { from: Nodes[number]; to: Nodes[number] }[] => {
  const left = [...added];
  return removed.flatMap((from) => {
    const same = (to: Nodes[number]) => !differs(from.data, to.data) || item(from).name === item(to).name;
    const at = left.findIndex(same);
    const [to] = at < 0 ? [] : left.splice(at, 1);
    return to ? [{ from, to }] : [];
  });
};

const kindNotes = (kind: RecordOrBrief, before: Briefing, after: Briefing, unread: ReadonlySet<string>): Note[] => {
  const all = matchRecords(kind, before, after);
  const moves = renamed(all.removed, all.added);
  const added = all.added.filter((node) => !moves.some(({ to }) => to === node));
  const removed = all.removed.filter((node) => !moves.some(({ from }) => from === node) && !unread.has(node.file));
  const many = (nodes: readonly unknown[]) => count(nodes.length, kinds[kind].noun, kinds[kind].plural);
  return [
    ...note(
      `added-${kind}`,
      `adds ${many(added)}`,
      added.map((node) => item(node)),
    ),
    ...note(
      `renamed-${kind}`,
      `renames ${many(moves)}, which ${moves.length === 1 ? "moves its address" : "moves their addresses"}`,
      moves.map(({ from, to }) => ({ ...item(to, `was ${from.id}`), was: from.file })),
      true,
    ),
    ...note(
      `removed-${kind}`,
      `deletes ${many(removed)}${kind === "claim" ? relyingBriefs(removed as unknown as Claim[]) : ""}`,
      removed.map((node) => ({ ...item(node), gone: true as const })),
      true,
    ),
  ];
};

/**
 * Returns notes on records that are added, renamed and deleted, by kind.
 * @param unread files that exist but cannot be read: their records do not count as deleted
 */
export const addedAndRemovedNotes = (before: Briefing, after: Briefing, unread: ReadonlySet<string>): Note[] =>
  allKinds.flatMap((kind) => kindNotes(kind, before, after, unread));

/** Kinds whose edits have notes of their own. */
const kindsWithOwnNotes: readonly RecordOrBrief[] = ["brief", "claim", "watch"];

/** Returns notes on edited records of the other kinds, without the files that a more specific note names. */
export const editNotes = (before: Briefing, after: Briefing, named: ReadonlySet<string>): Note[] =>
  allKinds
    .filter((kind) => !kindsWithOwnNotes.includes(kind))
    .flatMap((kind) => {
      const nodes = matchRecords(kind, before, after)
        .kept.filter((both) => differs(both.before.data, both.after.data) && !named.has(both.after.file))
        .map((both) => both.after);
      return note(
        `edited-${kind}`,
        `edits ${count(nodes.length, kinds[kind].noun, kinds[kind].plural)}`,
        nodes.map((node) => item(node)),
      );
    });
