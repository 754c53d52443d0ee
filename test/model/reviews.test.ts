import { expect, test } from "vitest";
import { calendarPlans } from "../../src/feeds/calendars.ts";
import { feedsOf } from "../../src/feeds/feeds.ts";
import { editorQueues } from "../../src/model/editor-queue.ts";
import { evidenceCountLines, evidenceCounts } from "../../src/model/evidence-counts.ts";
import { feedIds } from "../../src/model/published-ids.ts";
import { historyOf, lastReviewed, reviewDue } from "../../src/model/reviews.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const claimFile = "_data/claims/riders-above-plan.yaml";
const briefFile = "briefs/trams-pay-slowly.md";
const row = "  - { date: 2026-01-10, change: reviewed, why: No newer count. }";
const reviewed = (by = "2027-01-01") => ({ [claimFile]: swap("review_by: 2027-01-01", `${row}\nreview_by: ${by}`) });
const claimIn = (edits: Parameters<typeof tramsBriefing>[0]) => {
  const claim = tramsBriefing(edits).claim.get("riders-above-plan");
  if (!claim) throw new Error("no claim");
  return claim;
};

test("a review is in the history, but not among the changes", () => {
  const claim = claimIn(reviewed());
  expect(lastReviewed(claim)).toBe("2026-01-10");
  expect(claim.changes.map(({ change }) => change)).not.toContain("reviewed");
  expect(historyOf(claim).at(-1)).toEqual({ date: "2026-01-10", note: "No newer count." });
});

test.each([
  ["a later stated date holds", "2027-01-01", "2027-01-01"],
  ["a stated date before the review moves a year on", "2026-01-05", "2027-01-10"],
  ["so does one of the day of the review", "2026-01-10", "2027-01-10"],
  ["the month of the review is not over", "2026-01", "2026-01"],
])("%s", (_, stated, due) => {
  expect(reviewDue(claimIn(reviewed(stated)))).toBe(due);
});

test("a reviewed claim is not overdue", () => {
  const queue = (edits: Parameters<typeof tramsBriefing>[0]) =>
    editorQueues(tramsBriefing(edits)).find(({ id }) => id === "overdue")?.items ?? [];
  expect(queue({ [claimFile]: swap("review_by: 2027-01-01", "review_by: 2026-01-05") })).toHaveLength(1);
  expect(queue(reviewed("2026-01-05"))).toEqual([]);
});

test("the calendar has the new day", () => {
  const days = (edits: Parameters<typeof tramsBriefing>[0]) =>
    calendarPlans(tramsBriefing(edits))
      .find(({ forEditors }) => forEditors)
      ?.entries.filter(({ summary }) => summary.startsWith("Review due: 1 claim"));
  expect(days(reviewed("2026-01-05"))?.map(({ day }) => day)).toContain("2027-01-10");
});

test("feeds and their ids stay the same", () => {
  const entries = (edits: Parameters<typeof tramsBriefing>[0]) =>
    feedsOf(tramsBriefing(edits)).map(({ pages }) => pages.current.map(({ id, updated }) => [id, updated]));
  const both = {
    ...reviewed(),
    [briefFile]: swap("review_by:", "  - { date: 2026-01-10, change: Reviewed., reviewed: true }\nreview_by:"),
  };
  expect(entries(both)).toEqual(entries({}));
  expect(feedIds(tramsBriefing(both))).toEqual(feedIds(tramsBriefing()));
  expect(tramsBriefing(both).changes.length).toBe(tramsBriefing().changes.length);
  expect(tramsBriefing(both).briefs.map(lastReviewed)).toEqual(["2026-01-10"]);
});

test("reviews are counted", () => {
  expect(evidenceCountLines(evidenceCounts(tramsBriefing(reviewed()))).at(-1)).toBe(
    "claims reviewed without a change: 1",
  );
});
