import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("an outcome is not earlier than its claim", () => {
  expect(
    findingsOfRule("outcome-early", {
      "_data/claims/second-line-by-2027.yaml": swap("as_of: 2025-12", "as_of: 2025-08"),
    }),
  ).toEqual([
    "_data/claims/second-line-by-2027.yaml:13:3 error the outcome is of 2025-08, before the claim was made on 2025-09-14 -> correct the date that is wrong",
  ]);
});

test("the same month is accepted", () => {
  expect(
    findingsOfRule("outcome-early", {
      "_data/claims/second-line-by-2027.yaml": swap("as_of: 2025-12", "as_of: 2025-09"),
    }),
  ).toEqual([]);
});

test("an outcome is not earlier than its question", () => {
  expect(
    findingsOfRule("outcome-early", {
      "_data/watch/second-line-vote.yaml": swap(
        "status: open",
        "status: partly\noutcome: { as_of: 2024-12, note: A vote was set., evidence: [] }",
      ),
    }),
  ).toEqual([
    "_data/watch/second-line-vote.yaml:8:12 error the outcome is of 2024-12, before the question was raised on 2025-09-14 -> correct the date that is wrong",
  ]);
});
