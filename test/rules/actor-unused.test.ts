import { expect, test } from "vitest";
import { append, claim, findingsOfRule } from "../helpers/rules.ts";

test("reports an actor that nothing names", () => {
  expect(
    findingsOfRule("actor-unused", {
      "_data/actors/nobody.yaml": "name: Nobody at All\nkind: person\ndescription: Is named nowhere.",
    }),
  ).toEqual([
    "_data/actors/nobody.yaml:1:1 warning nobody names the actor nobody -> name it where it acts, or delete the file",
  ]);
});

test("an actor is used if evidence passes on its information", () => {
  expect(
    findingsOfRule("actor-unused", {
      "_data/actors/witness.yaml": "name: Quiet Witness\nkind: person\ndescription: Saw it.",
      "_data/claims/new-claim.yaml": claim({
        evidence: "[{ source: riders-count-2025, stance: supports, origin: witness }]",
      }),
    }),
  ).toEqual([]);
});

test("an actor that a brief names is used", () => {
  expect(
    findingsOfRule("actor-unused", {
      "_data/actors/witness.yaml": "name: Quiet Witness\nkind: person\ndescription: Saw it.",
      "briefs/trams-pay-slowly.md": append("Quiet Witness says so."),
    }),
  ).toEqual([]);
});

test("reports nothing while a file can’t be read, since that file may name it", () => {
  expect(
    findingsOfRule("actor-unused", {
      "_data/actors/lonely.yaml": "name: Nobody at All\nkind: person\ndescription: Is named nowhere.",
      "_data/claims/riders-above-plan.yaml": append("unknown: key"),
    }),
  ).toEqual([]);
});
