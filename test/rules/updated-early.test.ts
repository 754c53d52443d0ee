import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("a brief is not updated before it is published", () => {
  expect(
    findingsOfRule("updated-early", {
      "briefs/trams-pay-slowly.md": swap("updated: 2025-10-02", "updated: 2025-10-01"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:5:1 error updated is 2025-10-01, before the brief was published on 2025-10-02 -> write the date of the last change",
    "briefs/trams-pay-slowly.md:5:1 error updated is 2025-10-01, before the change of 2025-10-02 -> write the date of the last change",
  ]);
});

test("a brief is not updated before its latest change", () => {
  expect(
    findingsOfRule("updated-early", {
      "briefs/trams-pay-slowly.md": swap(
        "change: First published. }",
        "change: First published. }\n  - { date: 2025-11-01, change: Later. }",
      ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:5:1 error updated is 2025-10-02, before the change of 2025-11-01 -> write the date of the last change",
  ]);
});
