import { expect, test } from "vitest";
import { issueOf } from "../../src/model/issue.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";
const since = (day: string | undefined, changes = "") => {
  const issue = issueOf(
    tramsBriefing({
      "_data/site.yaml": swap("last_issue: 2025-06-01\n", day ? `last_issue: ${day}\n` : ""),
      ...(changes ? { [brief]: swap("change: First published. }\n", `change: First published. }\n${changes}`) } : {}),
    }),
  );
  return (
    issue && {
      ...issue,
      ...Object.fromEntries((["added", "changed", "corrected"] as const).map((key) => [key, issue[key].length])),
    }
  );
};

test("a site without a last issue has none", () => {
  expect(since(undefined)).toBeUndefined();
});

test("a brief from after the last issue counts only as new", () => {
  const change = "  - { date: 2025-11-01, change: One judgment is weaker., major: true }\n";
  expect(since("2025-06-02", change)).toEqual({ since: "2025-06-02", added: 1, changed: 0, corrected: 0, claims: 1 });
});

test("an older brief is counted once: for its judgments, or else for a correction", () => {
  const major = "  - { date: 2025-11-01, change: One judgment is weaker., major: true }\n";
  const correction = "  - { date: 2025-11-01, change: The sum was wrong., correction: true }\n";
  expect(since("2025-10-15", major + correction)).toMatchObject({ added: 0, changed: 1, corrected: 0, claims: 0 });
  expect(since("2025-10-15", correction)).toMatchObject({ changed: 0, corrected: 1 });
  expect(since("2025-11-01", correction)).toMatchObject({ changed: 0, corrected: 0 });
});
