import { confidences, likelihoods } from "../kinds/vocabulary.ts";
import { count } from "../lib/count.ts";
import type { Briefing, Claim } from "../model/briefing.ts";
import { isActive } from "../model/evidence-counts.ts";
import { evidenceNotes, figureNotes } from "./claim-evidence.ts";
import { leaning, type Note, note } from "./note.ts";
import { differs, item, type Pair, pair } from "./pairs.ts";

type Both = Pair<"claim">;

/** Returns a note on claims, with the count of the briefs that rely on them. */
const onClaims = (id: string, verb: string, pairs: Both[], say: (both: Both) => string, grave = false): Note[] => {
  const claims = pairs.map(({ after }) => after);
  const says = `${verb} ${count(claims.length, "claim")}${leaning(claims)}`;
  return note(
    id,
    says,
    pairs.map((both) => item(both.after, say(both))),
    grave,
  );
};

/** Returns by how many steps a value moved up a scale, or 0 where either end is not on it. */
const steps = <T>(scale: readonly T[], from: T | undefined, to: T | undefined): number =>
  from === undefined || to === undefined ? 0 : scale.indexOf(to) - scale.indexOf(from);

const rising = [...confidences].reverse();

const sureness = (pairs: Both[]): Note[] => {
  const confidence = ({ before, after }: Both) => steps(rising, before.data.confidence, after.data.confidence);
  const likelihood = ({ before, after }: Both) => steps(likelihoods, before.data.likelihood, after.data.likelihood);
  const sayConfidence = ({ before, after }: Both) => `from ${before.data.confidence} to ${after.data.confidence}`;
  const sayLikelihood = ({ before, after }: Both) => `from ${before.data.likelihood} to ${after.data.likelihood}`;
  const only = (test: (both: Both) => boolean) => pairs.filter(test);
  return [
    ...onClaims(
      "confidence-lowered",
      "lowers the confidence of",
      only((both) => confidence(both) < 0),
      sayConfidence,
      true,
    ),
    ...onClaims(
      "confidence-raised",
      "raises the confidence of",
      only((both) => confidence(both) > 0),
      sayConfidence,
    ),
    ...onClaims(
      "likelihood-lowered",
      "lowers the likelihood of",
      only((both) => likelihood(both) < 0),
      sayLikelihood,
      true,
    ),
    ...onClaims(
      "likelihood-raised",
      "raises the likelihood of",
      only((both) => likelihood(both) > 0),
      sayLikelihood,
    ),
  ];
};

const standings = (pairs: Both[]): Note[] => {
  const moved = pairs.filter(({ before, after }) => before.verdict.standing !== after.verdict.standing);
  const say = ({ before, after }: Both) => `from ${before.verdict.standing} to ${after.verdict.standing}`;
  const left = moved.filter(({ after }) => !isActive(after));
  const shifted = moved.filter(({ after }) => isActive(after));
  return [
    ...onClaims("claim-fallen", "retires", left, ({ after }) => after.verdict.why, true),
    ...onClaims("standing-changed", "changes the standing of", shifted, say, true),
  ];
};

const part = (pairs: Both[], key: keyof Claim["data"]) =>
  pairs.filter(({ before, after }) => differs(before.data[key], after.data[key]));

const parts = (pairs: Both[]): Note[] => [
  ...onClaims(
    "statement-changed",
    "rewords",
    part(pairs, "statement"),
    ({ before }) => `was: ${before.data.statement}`,
    true,
  ),
  ...onClaims(
    "outcome-changed",
    "scores",
    part(pairs, "outcome"),
    ({ after }) => after.data.outcome?.result ?? "no outcome",
    true,
  ),
  ...onClaims(
    "review-moved",
    "sets a new date of review for",
    part(pairs, "review_by"),
    ({ after }) => after.data.review_by,
  ),
];

const judged = ["statement", "kind", "confidence", "likelihood", "outcome", "withdrawn"] as const;

/** Returns a note on judgments that changed without a new row in the claim's history. */
const unexplained = (pairs: Both[]): Note[] => {
  const silent = pairs.filter(
    ({ before, after }) =>
      judged.some((key) => differs(before.data[key], after.data[key])) &&
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
const forgotten = (pairs: Both[]): Note[] => {
  const items = pairs.flatMap(({ before, after }) =>
    before.data.history
      .filter((row) => !after.data.history.some((other) => !differs(row, other)))
      .map(({ date, change }) => item(after, `${date}, ${change}`)),
  );
  const says = `takes ${count(items.length, "row")} out of the history of claims: look whether somebody else wrote it meanwhile`;
  return note("history-lost", says, items, true);
};

const announced = ({ kept, added }: { kept: Both[]; added: Claim[] }): Note[] => {
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
  const { kept, added } = pair("claim", before, after);
  const changed = kept.filter((both) => differs(both.before.data, both.after.data));
  const notes = [
    ...sureness(changed),
    ...standings(kept),
    ...parts(changed),
    ...figureNotes(changed),
    ...evidenceNotes(changed),
    ...unexplained(changed),
    ...forgotten(changed),
    ...announced({ kept, added }),
  ];
  const named = new Set(notes.flatMap(({ items }) => items.map(({ file }) => file)));
  const rest = changed.filter(({ after: { file } }) => !named.has(file)).map((both) => item(both.after));
  return [...notes, ...note("edited-claim", `edits ${count(rest.length, "claim")} without touching a judgment`, rest)];
};
