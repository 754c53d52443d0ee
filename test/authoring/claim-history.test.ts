import { expect, test } from "vitest";
import { withEvidence, withHistory } from "../../src/authoring/claim-history.ts";
import { fileSubmission } from "../../src/authoring/submit.ts";
import { read } from "../../src/read/read.ts";
import { trams } from "../helpers/content.ts";

const claim = () => {
  const found = read(trams).content?.records.claim.find(({ id }) => id === "line-cost-forty-million");
  if (!found) throw new Error("no claim");
  return found.data;
};

test("an edit adds a row to the history with the old value, the new value and the reason", () => {
  const after = withHistory(claim(), { ...claim(), confidence: "low", caveats: ["More."] }, "It leaks.", "2026-01-15");
  expect(after.history.slice(claim().history.length)).toEqual([
    { date: "2026-01-15", change: "confidence", from: "moderate", to: "low", why: "It leaks.", major: true },
  ]);
});

test("a change that affects no judgment adds no row, and a history that the editor wrote stays unchanged", () => {
  expect(withHistory(claim(), { ...claim(), caveats: ["More."] }, undefined, "2026-01-15").history).toEqual(
    claim().history,
  );
  const history = [...claim().history, { date: "2026-01-02", change: "confidence" as const }];
  expect(withHistory(claim(), { ...claim(), confidence: "low", history }, "x", "2026-01-15").history).toEqual(history);
});

test("a change of the review date only is a review", () => {
  const later = (more: object) =>
    withHistory(claim(), { ...claim(), review_by: "2027-06-01", ...more }, "No news.", "2026-01-15").history.slice(
      claim().history.length,
    );
  expect(later({})).toEqual([{ date: "2026-01-15", change: "reviewed", why: "No news." }]);
  expect(later({ caveats: ["More."] })).toEqual([]);
  expect(later({ review_by: "2026-06-01" })).toEqual([]);
});

test("new evidence goes to the end of the list and is recorded in the history", () => {
  const row = { source: "riders-count-2025", stance: "disputes" as const, note: "Says less." };
  const after = withEvidence(claim(), row, "2026-01-15");
  expect(after.evidence.at(-1)).toEqual(row);
  expect(after.history.at(-1)).toEqual({ date: "2026-01-15", change: "evidence", why: "Says less." });
});

const repository = { repository: "https://github.com/example/trams", branch: "main" };

test("the address of GitHub’s editor holds the name and the text of a new file", () => {
  const { url, paste } = fileSubmission(repository, "_data/terms/a.yaml", "name: A & B\n", false);
  expect(paste).toBe(false);
  expect(url).toBe(
    "https://github.com/example/trams/new/main?filename=_data%2Fterms%2Fa.yaml&value=name%3A%20A%20%26%20B%0A",
  );
});

test("a text too long for an address, or for a file that exists, is pasted", () => {
  expect(fileSubmission(repository, "briefs/a.md", "x".repeat(8000), false)).toEqual({
    url: "https://github.com/example/trams/new/main?filename=briefs%2Fa.md",
    paste: true,
  });
  expect(fileSubmission(repository, "briefs/a.md", "x", true)).toEqual({
    url: "https://github.com/example/trams/edit/main/briefs/a.md",
    paste: true,
  });
});
