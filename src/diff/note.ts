import { count } from "../lib/count.ts";
import type { Claim } from "../model/briefing.ts";

/** A record that a note is about: its file, title, a detail, its previous file, and whether it was deleted. */
export type Item = { file: string; name: string; line?: number; said?: string; was?: string; gone?: true };

/** One effect of a change, in plain words: "adds 2 claims". Grave ones need a second look. */
export type Note = { id: string; says: string; items: Item[]; grave: boolean };

/** Returns how many briefs rely on some claims, in words, or an empty text for none. */
export const relyingBriefs = (claims: Claim[]): string => {
  const number = new Set(claims.flatMap(({ briefs }) => briefs.map(({ id }) => id))).size;
  return number === 0 ? "" : `, on which ${count(number, "brief relies", "briefs rely")}`;
};

/** Returns a list with one note, or an empty list if it has no items. */
export const note = (id: string, says: string, items: Item[], grave = false): Note[] =>
  items.length > 0 ? [{ id, says, items, grave }] : [];
