import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

const source = "_data/sources/riders-count-2025.yaml";

test("reports a claim until it is checked after the notice", () => {
  const edits = { [source]: append("notice: { kind: corrected, date: 2026-01-05, text: The count was wrong. }") };
  expect(findingsOfRule("corrected-unread", edits)[0]).toBe(
    "_data/claims/bridge-cost-left-out.yaml:8:5 warning the source riders-count-2025 was corrected on 2026-01-05, after the claim was last checked -> read the notice, correct the claim, or run npm run reviewed -- --claim bridge-cost-left-out",
  );
  expect(
    findingsOfRule("corrected-unread", {
      ...edits,
      "_data/claims/bridge-cost-left-out.yaml": swap(
        "review_by:",
        "  - { date: 2026-01-06, change: reviewed }\nreview_by:",
      ),
    }).filter((line) => line.includes("bridge")),
  ).toEqual([]);
});
