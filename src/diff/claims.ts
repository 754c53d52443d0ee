import { confidences, likelihoods } from "../kinds/vocabulary.ts";
import { count } from "../lib/count.ts";
import type { Briefing, Claim } from "../model/briefing.ts";
import { valuesInWords } from "../model/change-labels.ts";
import { isActive } from "../model/evidence-counts.ts";
import { evidenceNotes, figureNotes } from "./claim-evidence.ts";
import { editNote, fromTo, item, type Note, note } from "./note.ts";
import { differs, matchRecords, type Pair } from "./pairs.ts";

type ClaimPair = Pair<"claim">;

/** Returns by how many steps a value moved up a scale, or 0 where either end is not on it. */
const stepsUp = (scale: readonly string[], from: string | undefined, to: string | undefined): number =>
  from === undefined || to === undefined ? 0 : scale.indexOf(to) - scale.indexOf(from);

const scales = { confidence: [...confidences].reverse(), likelihood: likelihoods } as const;

const scaleNotes = (pairs: ClaimPair[]): Note[] =>
  (["confidence", "likelihood"] as const).flatMap((key) => {
    const moved = ({ before, after }: ClaimPair) => stepsUp(scales[key], before.data[key], after.data[key]);
    const say = fromTo<"claim">(({ data }) => data[key]);
    const [lower, higher] = [pairs.filter((both) => moved(both) < 0), pairs.filter((both) => moved(both) > 0)];
    return [
      ...editNote(`${key}-lowered`, `lowers the ${key} of`, "claim", lower, { say, grave: true }),
      ...editNote(`${key}-raised`, `raises the ${key} of`, "claim", higher, { say }),
    ];
  });

const standingNotes = (pairs: ClaimPair[]): Note[] => {
  const moved = pairs.filter(({ before, after }) => before.verdict.standing !== after.verdict.standing);
  const left = moved.filter(({ after }) => !isActive(after));
  const shifted = moved.filter(({ after }) => isActive(after));
  return [
    ...editNote("claim-fallen", "retires", "claim", left, { say: ({ after }) => after.verdict.why, grave: true }),
    ...editNote("standing-changed", "changes the standing of", "claim", shifted, {
      say: fromTo(({ verdict }) => verdict.standing),
      grave: true,
    }),
  ];
};

const fieldNotes = (pairs: ClaimPair[]): Note[] => {
  const changedIn = (key: keyof Claim["data"]) =>
    pairs.filter(({ before, after }) => differs(before.data[key], after.data[key]));
  return [
    ...editNote("statement-changed", "rewords", "claim", changedIn("statement"), {
      say: ({ before }) => `was: ${before.data.statement}`,
      grave: true,
    }),
    ...editNote("outcome-changed", "scores", "claim", changedIn("outcome"), {
      say: ({ after }) => after.data.outcome?.result ?? "no outcome",
      grave: true,
    }),
    ...editNote("review-moved", "sets a new date of review for", "claim", changedIn("review_by"), {
      say: ({ after }) => after.data.review_by,
    }),
  ];
};

const judgmentFields = ["statement", "kind", "confidence", "likelihood", "outcome", "withdrawn"] as const;

/** Returns a note on judgments that changed without a new row in the claim's history. */
const unexplainedNotes = (pairs: ClaimPair[]): Note[] => {
  const silent = pairs.filter(
    ({ before, after }) =>
      judgmentFields.some((key) => differs(before.data[key], after.data[key])) &&
      after.data.history.length <= before.data.history.length,
  );
  const says = `changes the judgment of ${count(silent.length, "claim")} without a word in ${silent.length === 1 ? "its" : "their"} history`;
  return note(
    "history-silent",
    says,
    silent.map(({ after }) => item(after)),
    true,
  );
};

/** Returns a note on rows of history that are gone: rewritten, or added by somebody else since this change began. */
const lostHistoryNotes = (pairs: ClaimPair[]): Note[] => {
  const items = pairs.flatMap(({ before, after }) =>
    before.data.history
      .filter((row) => !after.data.history.some((other) => !differs(row, other)))
      .map(({ date, change }) => item(after, `${date}, ${change}`)),
  );
  const says = `takes ${count(items.length, "row")} out of the history of claims: look whether somebody else wrote it meanwhile`;
  return note("history-lost", says, items, true);
};

const announcementNotes = ({ kept, added }: { kept: ClaimPair[]; added: Claim[] }): Note[] => {
  const old = new Map(kept.map(({ before, after }) => [after.id, before.data.history.length]));
  const items = [...kept.map(({ after }) => after), ...added].flatMap((claim) =>
    claim.data.history
      .slice(old.get(claim.id) ?? 0)
      .filter(({ major }) => major)
      .map(({ change, from, to, why }) =>
        item(claim, [change, from && to && valuesInWords({ from, to }), why].filter(Boolean).join(": ")),
      ),
  );
  return note("announced", `alerts subscribers to ${count(items.length, "change")} in claims`, items);
};

/** Returns notes on the claims that are in both briefings. */
export const claimNotes = (before: Briefing, after: Briefing): Note[] => {
  const { kept, added, changed } = matchRecords("claim", before, after);
  const notes = [
    ...scaleNotes(changed),
    ...standingNotes(kept),
    ...fieldNotes(changed),
    ...figureNotes(changed),
    ...evidenceNotes(changed),
    ...unexplainedNotes(changed),
    ...lostHistoryNotes(changed),
    ...announcementNotes({ kept, added }),
  ];
  const named = new Set(notes.flatMap(({ items }) => items.map(({ file }) => file)));
  const rest = changed.filter(({ after: { file } }) => !named.has(file)).map((both) => item(both.after));
  return [...notes, ...note("edited-claim", `edits ${count(rest.length, "claim")} without touching a judgment`, rest)];
};
