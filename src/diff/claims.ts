import { confidences, likelihoods } from "../kinds/vocabulary.ts";
import { count } from "../lib/count.ts";
import type { Briefing, Claim } from "../model/briefing.ts";
import { isActive } from "../model/evidence-counts.ts";
import { evidenceNotes, figureNotes } from "./claim-evidence.ts";
import { type Note, note, relyingBriefs } from "./note.ts";
import { differs, item, matchRecords, type Pair } from "./pairs.ts";

type ClaimPair = Pair<"claim">;

/** Returns a note on claims, with the count of the briefs that rely on them. */
const claimNote = (
  id: string,
  verb: string,
  pairs: ClaimPair[],
  say: (both: ClaimPair) => string,
  grave = false,
): Note[] => {
  const claims = pairs.map(({ after }) => after);
  const says = `${verb} ${count(claims.length, "claim")}${relyingBriefs(claims)}`;
  return note(
    id,
    says,
    pairs.map((both) => item(both.after, say(both))),
    grave,
  );
};

/** Returns by how many steps a value moved up a scale, or 0 where either end is not on it. */
const stepsUp = <T>(scale: readonly T[], from: T | undefined, to: T | undefined): number =>
  from === undefined || to === undefined ? 0 : scale.indexOf(to) - scale.indexOf(from);

const confidenceScale = [...confidences].reverse();

const confidenceNotes = (pairs: ClaimPair[]): Note[] => {
  const confidence = ({ before, after }: ClaimPair) =>
    stepsUp(confidenceScale, before.data.confidence, after.data.confidence);
  const likelihood = ({ before, after }: ClaimPair) =>
    stepsUp(likelihoods, before.data.likelihood, after.data.likelihood);
  const sayConfidence = ({ before, after }: ClaimPair) => `from ${before.data.confidence} to ${after.data.confidence}`;
  const sayLikelihood = ({ before, after }: ClaimPair) => `from ${before.data.likelihood} to ${after.data.likelihood}`;
  const only = (test: (both: ClaimPair) => boolean) => pairs.filter(test);
  return [
    ...claimNote(
      "confidence-lowered",
      "lowers the confidence of",
      only((both) => confidence(both) < 0),
      sayConfidence,
      true,
    ),
    ...claimNote(
      "confidence-raised",
      "raises the confidence of",
      only((both) => confidence(both) > 0),
      sayConfidence,
    ),
    ...claimNote(
      "likelihood-lowered",
      "lowers the likelihood of",
      only((both) => likelihood(both) < 0),
      sayLikelihood,
      true,
    ),
    ...claimNote(
      "likelihood-raised",
      "raises the likelihood of",
      only((both) => likelihood(both) > 0),
      sayLikelihood,
    ),
  ];
};

const standingNotes = (pairs: ClaimPair[]): Note[] => {
  const moved = pairs.filter(({ before, after }) => before.verdict.standing !== after.verdict.standing);
  const say = ({ before, after }: ClaimPair) => `from ${before.verdict.standing} to ${after.verdict.standing}`;
  const left = moved.filter(({ after }) => !isActive(after));
  const shifted = moved.filter(({ after }) => isActive(after));
  return [
    ...claimNote("claim-fallen", "retires", left, ({ after }) => after.verdict.why, true),
    ...claimNote("standing-changed", "changes the standing of", shifted, say, true),
  ];
};

const changedIn = (pairs: ClaimPair[], key: keyof Claim["data"]) =>
  pairs.filter(({ before, after }) => differs(before.data[key], after.data[key]));

const fieldNotes = (pairs: ClaimPair[]): Note[] => [
  ...claimNote(
    "statement-changed",
    "rewords",
    changedIn(pairs, "statement"),
    ({ before }) => `was: ${before.data.statement}`,
    true,
  ),
  ...claimNote(
    "outcome-changed",
    "scores",
    changedIn(pairs, "outcome"),
    ({ after }) => after.data.outcome?.result ?? "no outcome",
    true,
  ),
  ...claimNote(
    "review-moved",
    "sets a new date of review for",
    changedIn(pairs, "review_by"),
    ({ after }) => after.data.review_by,
  ),
];

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
        item(claim, [change, from && to && `from ${from} to ${to}`, why].filter(Boolean).join(": ")),
      ),
  );
  return note("announced", `alerts subscribers to ${count(items.length, "change")} in claims`, items);
};

/** Returns notes on the claims that are in both briefings. */
export const claimNotes = (before: Briefing, after: Briefing): Note[] => {
  const { kept, added } = matchRecords("claim", before, after);
  const changed = kept.filter((both) => differs(both.before.data, both.after.data));
  const notes = [
    ...confidenceNotes(changed),
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
