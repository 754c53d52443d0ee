import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports a source that nothing cites", () => {
  expect(
    findingsOfRule("source-unused", {
      "_data/sources/lonely.yaml":
        "type: webpage\ntitle: Lonely\nlanguage: en\ntier: primary\norigin: norbury\nreliability: { grade: F, why: Nobody knows it. }",
    }),
  ).toEqual([
    "_data/sources/lonely.yaml:1:1 warning nothing cites the source lonely -> name it where it is evidence, or delete the file",
  ]);
});

test("reports nothing while a file can’t be read, since that file may name it", () => {
  expect(
    findingsOfRule("source-unused", {
      "_data/sources/lonely.yaml":
        "type: webpage\ntitle: Lonely\nlanguage: en\ntier: primary\norigin: norbury\nreliability: { grade: F, why: Nobody knows it. }",
      "_data/claims/riders-above-plan.yaml": append("unknown: key"),
    }),
  ).toEqual([]);
});
