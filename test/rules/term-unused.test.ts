import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports a term that no text uses", () => {
  expect(
    findingsOfRule("term-unused", {
      "_data/terms/cable-car.yaml": "name: Cable car\ndefinition: A car drawn by a cable.\nthemes: [streets]",
    }),
  ).toEqual([
    "_data/terms/cable-car.yaml:1:1 warning no text uses the term cable-car -> use its name or one of its aliases, add the alias that is used, or delete the file",
  ]);
});

test("a term is used if a claim or a definition has its alias", () => {
  expect(
    findingsOfRule("term-unused", {
      "_data/terms/track.yaml":
        "name: Permanent way\naliases: [tracks]\ndefinition: What trams run on.\nthemes: [streets]",
    }),
  ).toEqual([]);
});

test("reports nothing while a file can’t be read, since that file may use it", () => {
  expect(
    findingsOfRule("term-unused", {
      "_data/terms/lonely.yaml": "name: Cable car\ndefinition: A car drawn by a cable.\nthemes: [streets]",
      "_data/claims/riders-above-plan.yaml": append("unknown: key"),
    }),
  ).toEqual([]);
});
