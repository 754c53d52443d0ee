import { count } from "../lib/count.ts";
import type { Brief, Briefing } from "../model/briefing.ts";
import { splitSentences } from "../model/sentences.ts";
import { editNote, type Item, item, type Note, note } from "./note.ts";
import { differs, matchRecords } from "./pairs.ts";

/** Returns the sentences of a brief that have a number and no citation. */
const uncited = (brief: Brief): Item[] =>
  brief.body.paragraphs.flatMap(({ text, line, cited }) =>
    splitSentences(text)
      .all.filter((sentence, at) => /\d/.test(sentence) && !cited.includes(at))
      .map((sentence) => ({ ...item(brief, sentence), line })),
  );

/** Returns what readers read in a brief: a review that changed nothing is no change of it. */
const readIn = ({ markdown, data: { changes: _, review_by: __, ...data } }: Brief) => ({ ...data, markdown });

const conclusions = ["title", "summary"] as const;

/** Returns notes on the briefs that a change edits or withdraws, and on sentences in them that cite nothing. */
export const briefNotes = (before: Briefing, after: Briefing): Note[] => {
  const { added, kept } = matchRecords("brief", before, after);
  const changed = kept.filter(
    (both) => both.before.markdown !== both.after.markdown || differs(both.before.data, both.after.data),
  );
  const judged = changed.filter((both) => differs(both.before.data.judgments, both.after.data.judgments));
  const withdrawn = changed.filter((both) => !both.before.data.withdrawn && both.after.data.withdrawn);
  const reworded = changed.filter((both) => conclusions.some((key) => both.before.data[key] !== both.after.data[key]));
  const rest = changed.filter((both) => ![judged, withdrawn, reworded].some((pairs) => pairs.includes(both)));
  const undated = changed.filter(
    (both) =>
      both.before.data.updated === both.after.data.updated &&
      both.after.data.updated !== after.site.today &&
      differs(readIn(both.before), readIn(both.after)),
  );
  const uncitedSentences = [...added, ...changed.map((both) => both.after)].flatMap(uncited);
  return [
    ...editNote("brief-conclusion", "rewords the title or the bottom line of", "brief", reworded, {
      say: (both) => `was: ${both.before.data.title}`,
      grave: true,
    }),
    ...editNote("brief-judgments", "changes the key judgments of", "brief", judged, { grave: true }),
    ...editNote("brief-withdrawn", "withdraws", "brief", withdrawn, { grave: true }),
    ...editNote("brief-edited", "edits the text of", "brief", rest),
    ...note(
      "brief-undated",
      `changes ${count(undated.length, "brief")} without a new date in updated`,
      undated.map(({ after }) => item(after, `write the day of this change in place of ${after.data.updated}`)),
    ),
    ...note(
      "uncited",
      `leaves ${count(uncitedSentences.length, "sentence with a number", "sentences with numbers")} and no citation`,
      uncitedSentences,
      true,
    ),
  ];
};
