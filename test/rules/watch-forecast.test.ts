import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const item = "_data/watch/second-line-vote.yaml";
const forecast = "_data/claims/second-line-by-2027.yaml";
const outcome = "outcome: { as_of: 2025-12, note: It voted., evidence: [] }";

const agreement = (status: string, result: string) =>
  findingsOfRule("watch-forecast", {
    ...(status === "open" ? {} : { [item]: swap("status: open", `status: ${status}\n${outcome}`) }),
    ...(result === "open" ? {} : { [forecast]: swap("result: open", `result: ${result}`) }),
  });

test.each([
  ["open", "open"],
  ["partly", "open"],
  ["partly", "partly"],
  ["resolved", "borne out"],
  ["resolved", "partly"],
  ["resolved", "not borne out"],
])("a question that is %s matches a forecast that is %s", (status, result) => {
  expect(agreement(status, result)).toEqual([]);
});

test.each([
  ["open", "partly", "open"],
  ["open", "borne out", "open"],
  ["partly", "borne out", "partly settled"],
  ["partly", "not borne out", "partly settled"],
  ["resolved", "open", "resolved"],
])("a question that is %s contradicts a forecast that is %s", (status, result, words) => {
  expect(agreement(status, result)).toEqual([
    `_data/watch/second-line-vote.yaml:7:1 error the question is ${words}, and the outcome of the forecast second-line-by-2027 is ${result} -> change the status or the outcome, or take the forecast out of claims if the question does not decide it`,
  ]);
});

test("a forecast without an outcome is open", () => {
  expect(
    findingsOfRule("watch-forecast", {
      [item]: swap("status: open", `status: resolved\n${outcome}`),
      [forecast]: (text) => text.replace(/outcome:\n(?: {2}.*\n)+/, ""),
    }),
  ).toHaveLength(1);
});
