import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("reports an open question past its date", () => {
  expect(
    findingsOfRule("watch-overdue", { "_data/watch/second-line-vote.yaml": swap("due: 2027-12-31", "due: 2025-12") }),
  ).toEqual([
    "_data/watch/second-line-vote.yaml:6:1 warning the question was due by 2025-12 and is not resolved -> say what came of it, or set a new date",
  ]);
});

test("ignores a resolved question", () => {
  expect(
    findingsOfRule("watch-overdue", {
      "_data/watch/second-line-vote.yaml": (text) =>
        text
          .replace("due: 2027-12-31", "due: 2025-12")
          .replace("status: open", "status: resolved\noutcome: { as_of: 2025-12, note: It voted., evidence: [] }"),
    }),
  ).toEqual([]);
});

test("ignores a question that is due this month", () => {
  expect(
    findingsOfRule("watch-overdue", { "_data/watch/second-line-vote.yaml": swap("due: 2027-12-31", "due: 2026-01") }),
  ).toEqual([]);
});
