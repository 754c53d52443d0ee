import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const file = "_data/options/count-by-others.yaml";

test("an option shows both sides", () => {
  expect(findingsOfRule("option-sides", {})).toEqual([]);
  expect(findingsOfRule("option-sides", { [file]: swap("against: [line-cost-forty-million]\n", "") })).toEqual([
    `${file}:1:1 warning the option has no claims against it -> add against: the claims that speak against it`,
  ]);
});
