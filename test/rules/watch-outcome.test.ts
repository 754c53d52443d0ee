import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

test("a resolved question has an outcome", () => {
  expect(
    findingsOfRule("watch-outcome", { "_data/watch/second-line-vote.yaml": swap("status: open", "status: resolved") }),
  ).toEqual([
    "_data/watch/second-line-vote.yaml:7:1 error the question is resolved and has no outcome -> add outcome: as_of, note and evidence",
  ]);
});

test("an open one has no outcome", () => {
  expect(
    findingsOfRule("watch-outcome", {
      "_data/watch/second-line-vote.yaml": append("outcome: { as_of: 2025-12, note: A vote was set., evidence: [] }"),
    }),
  ).toEqual([
    "_data/watch/second-line-vote.yaml:7:1 error the question is open and has an outcome -> call it partly or resolved, or delete the outcome",
  ]);
});
