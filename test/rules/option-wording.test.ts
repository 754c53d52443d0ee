import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const file = "_data/options/count-by-others.yaml";
const hint = "write who could do what, such as: Congress could …";

test("an option describes a choice", () => {
  expect(findingsOfRule("option-wording", {})).toEqual([]);
  expect(findingsOfRule("option-wording", { [file]: swap("Norbury could have", "Norbury should have") })).toEqual([
    `${file}:1:1 error the option says “should” -> ${hint}`,
  ]);
  expect(findingsOfRule("option-wording", { [file]: swap("Norbury could have", "Have") })).toEqual([
    `${file}:1:1 error the option does not say who could do what -> ${hint}`,
  ]);
});
