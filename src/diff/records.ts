import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { inWords, item, type Note, note } from "./note.ts";
import { differs, matchRecords } from "./pairs.ts";

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
      `deletes ${inWords(kind, removed)}`,
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
