import { count } from "../lib/count.ts";
import type { Claim } from "../model/briefing.ts";
import { figureInWords } from "../model/figure.ts";
import { type Item, item, type Note, note, relyingBriefs } from "./note.ts";
import { differs, type Pair } from "./pairs.ts";

const evidenceKey = ({ data }: Claim["evidence"][number]) => `${data.source} ${data.stance}`;

/** Returns notes on evidence that claims gain or lose. */
export const evidenceNotes = (pairs: Pair<"claim">[]): Note[] => {
  const more = (from: Claim, to: Claim) => {
    const old = new Set(from.evidence.map(evidenceKey));
    return to.evidence.filter((row) => !old.has(evidenceKey(row)));
  };
  const say = (rows: Claim["evidence"]) => rows.map(({ data }) => `${data.source} ${data.stance} it`).join("; ");
  const items = (rowsOf: (both: Pair<"claim">) => Claim["evidence"]): { rows: number; items: Item[] } => {
    const changed = pairs.map((both) => ({ both, rows: rowsOf(both) })).filter(({ rows }) => rows.length > 0);
    return {
      rows: changed.reduce((sum, { rows }) => sum + rows.length, 0),
      items: changed.map(({ both, rows }) => item(both.after, say(rows))),
    };
  };
  const gained = items(({ before, after }) => more(before, after));
  const lost = items(({ before, after }) => more(after, before));
  const pieces = (rows: number) => count(rows, "piece of evidence", "pieces of evidence");
  const claims = (list: Item[]) => count(list.length, "claim");
  return [
    ...note("evidence-added", `adds ${pieces(gained.rows)} to ${claims(gained.items)}`, gained.items),
    ...note("evidence-removed", `takes ${pieces(lost.rows)} from ${claims(lost.items)}`, lost.items, true),
  ];
};

/** Returns a note on the figures that change, with the count of briefs that rely on their claims. */
export const figureNotes = (pairs: Pair<"claim">[]): Note[] => {
  const changed = pairs.flatMap(({ before, after }) =>
    Object.entries(after.data.figures ?? {}).flatMap(([key, data]) => {
      const old = before.data.figures?.[key];
      return old && differs(old, data)
        ? [{ claim: after, item: item(after, `${key}: from ${figureInWords(old)} to ${figureInWords(data)}`) }]
        : [];
    }),
  );
  const says = `changes ${count(changed.length, "figure")}${relyingBriefs(changed.map(({ claim }) => claim))}`;
  return note(
    "figures-changed",
    says,
    changed.map((one) => one.item),
    true,
  );
};
