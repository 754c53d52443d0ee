import type { Briefing } from "../model/briefing.ts";
import { count, type Note, note } from "./note.ts";
import { allKinds, differs, item, kindNames, pair } from "./pairs.ts";

/** What is added, and what is taken away, kind by kind. */
export const addedAndRemoved = (before: Briefing, after: Briefing): Note[] =>
  allKinds.flatMap((kind) => {
    const { added, removed } = pair(kind, before, after);
    const [one, many] = kindNames[kind];
    return [
      ...note(
        `added-${kind}`,
        `adds ${count(added.length, one, many)}`,
        added.map((node) => item(node)),
      ),
      ...note(
        `removed-${kind}`,
        `deletes ${count(removed.length, one, many)}`,
        removed.map((node) => ({ ...item(node), gone: true as const })),
        true,
      ),
    ];
  });

/** Kinds whose edits have no notes of their own. */
const plain = ["event", "debate", "theme", "actor", "term", "chart", "source"] as const;

/** What is edited, where no closer note says how: the files that those name are left out. */
export const edited = (before: Briefing, after: Briefing, named: ReadonlySet<string>): Note[] =>
  plain.flatMap((kind) => {
    const nodes = pair(kind, before, after)
      .kept.filter((both) => differs(both.before.data, both.after.data) && !named.has(both.after.file))
      .map((both) => both.after);
    return note(
      `edited-${kind}`,
      `edits ${count(nodes.length, ...kindNames[kind])}`,
      nodes.map((node) => item(node)),
    );
  });
