import { kinds, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import { count } from "../lib/count.ts";
import type { Claim, NodeOf } from "../model/briefing.ts";
import type { Pair } from "./pairs.ts";

/** A record that a note is about: its file, title, a detail, its previous file, and whether it was deleted. */
export type Item = { file: string; name: string; line?: number; said?: string; was?: string; gone?: true };

/** One effect of a change, in plain words: "adds 2 claims". Grave ones need a second look. */
export type Note = { id: string; says: string; items: Item[]; grave: boolean };

type Named = { kind: RecordOrBrief; file: string; id: string; data: object };

/** Returns a record as an item of a note, named by its title. */
export const item = ({ kind, file, id, data }: Named, said?: string): Item => ({
  file,
  name: titleOf(kind, data) || id,
  said,
});

/** Returns how many briefs rely on some claims, in words, or an empty text for none. */
export const relyingBriefs = (claims: Claim[]): string => {
  const number = new Set(claims.flatMap(({ briefs }) => briefs.map(({ id }) => id))).size;
  return number === 0 ? "" : `, on which ${count(number, "brief relies", "briefs rely")}`;
};

/** Returns some records of a kind in words, claims with the count of the briefs that rely on them. */
export const inWords = <K extends RecordOrBrief>(kind: K, nodes: NodeOf<K>[]): string => {
  const { noun, plural } = kinds[kind];
  return count(nodes.length, noun, plural) + (kind === "claim" ? relyingBriefs(nodes as unknown as Claim[]) : "");
};

/** Returns a list with one note, or an empty list if it has no items. */
export const note = (id: string, says: string, items: Item[], grave = false): Note[] =>
  items.length > 0 ? [{ id, says, items, grave }] : [];

/** A word on each edited record, and whether the edit is grave. */
type EditOptions<K extends RecordOrBrief> = { say?: (both: Pair<K>) => string; grave?: boolean };

/** Returns a list with one note on edited records of a kind, or an empty list if there are none. */
export const editNote = <K extends RecordOrBrief>(
  id: string,
  verb: string,
  kind: K,
  pairs: Pair<K>[],
  { say, grave = false }: EditOptions<K> = {},
): Note[] => {
  const nodes = pairs.map(({ after }) => after);
  return note(
    id,
    `${verb} ${inWords(kind, nodes)}`,
    pairs.map((both) => item(both.after, say?.(both))),
    grave,
  );
};

/** Returns a function that says from what to what a value of a record changed. */
export const fromTo =
  <K extends RecordOrBrief>(of: (node: NodeOf<K>) => unknown) =>
  ({ before, after }: Pair<K>): string =>
    `from ${of(before)} to ${of(after)}`;
