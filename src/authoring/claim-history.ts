import type { DataOf } from "../kinds/registry.ts";
import { compareDates } from "../lib/dates.ts";
import { sameData } from "../lib/same-data.ts";

type Claim = DataOf["claim"];
type Change = Claim["history"][number];

/** The parts of a claim whose changes its history records, and whether subscribers are notified. */
const trackedParts: {
  key: keyof Claim;
  change: Change["change"];
  major: boolean;
  value?: (claim: Claim) => string | undefined;
}[] = [
  { key: "statement", change: "statement", major: false },
  { key: "confidence", change: "confidence", major: true, value: ({ confidence }) => confidence },
  { key: "likelihood", change: "likelihood", major: true, value: ({ likelihood }) => likelihood },
  { key: "outcome", change: "outcome", major: true, value: ({ outcome }) => outcome?.result },
  { key: "withdrawn", change: "withdrawn", major: true },
  { key: "evidence", change: "evidence", major: false },
  { key: "figures", change: "figures", major: false },
  { key: "relations", change: "relations", major: false },
];

/** Returns whether an edit only sets a later review date: somebody checked the claim again. */
const onlyReviews = (before: Claim, after: Claim): boolean =>
  compareDates(before.review_by, after.review_by) < 0 &&
  sameData({ ...before, review_by: "" }, { ...after, review_by: "" });

/** Returns the edited claim with its changes added to its history, unless the editor changed the history. */
export const withHistory = (before: Claim, after: Claim, why: string | undefined, today: string): Claim => {
  if (!sameData(before.history, after.history)) return after;
  const rows = trackedParts
    .filter(({ key }) => !sameData(before[key], after[key]))
    .map(({ change, major, value }): Change => {
      const [from, to] = [value?.(before), value?.(after)];
      return {
        date: today,
        change,
        ...(from && to && from !== to ? { from, to } : {}),
        ...(why ? { why } : {}),
        ...(major ? { major } : {}),
      };
    });
  if (onlyReviews(before, after)) rows.push({ date: today, change: "reviewed", ...(why ? { why } : {}) });
  return { ...after, history: [...before.history, ...rows] };
};

/** Returns the claim with one more piece of evidence, recorded in its history. */
export const withEvidence = (claim: Claim, evidence: Claim["evidence"][number], today: string): Claim =>
  withHistory(claim, { ...claim, evidence: [...claim.evidence, evidence] }, evidence.note, today);
