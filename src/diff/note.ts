import { count } from "../lib/count.ts";
import type { Claim } from "../model/briefing.ts";

/**
 * One record that a note is about: its file, the name that people know it by, what is said of it, the
 * file that it was before, whether it is gone.
 */
export type Item = { file: string; name: string; line?: number; said?: string; was?: string; gone?: true };

/** One thing that a change does, in plain words: "adds 2 claims". Grave ones ask for a second look. */
export type Note = { id: string; says: string; items: Item[]; grave: boolean };

/** How many briefs lean on some claims, in words, or nothing. */
export const leaning = (claims: Claim[]): string => {
  const number = new Set(claims.flatMap(({ briefs }) => briefs.map(({ id }) => id))).size;
  return number === 0 ? "" : `, on which ${count(number, "brief leans", "briefs lean")}`;
};

/** A note where there is something to note. */
export const note = (id: string, says: string, items: Item[], grave = false): Note[] =>
  items.length > 0 ? [{ id, says, items, grave }] : [];
