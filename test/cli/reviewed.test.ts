import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withReview } from "../../src/authoring/reviewed.ts";
import { inspect } from "../../src/build/inspect.ts";
import { lastReviewed, reviewDue } from "../../src/model/reviews.ts";
import { command } from "../helpers/command.ts";
import { tramsWith } from "../helpers/content.ts";

test("a review is written into claims and briefs, which remain valid", async () => {
  const folder = tramsWith();
  const ids = ["--claim", "riders-above-plan", "--claim", "second-line-by-2027", "--brief", "trams-pay-slowly"];
  const args = [...ids, "--why", "No newer count.", "--today", "2026-03-15", "--content", folder];
  expect(await command("reviewed", args)).toEqual({
    code: 0,
    out: [
      "added the review of 2026-03-15 to _data/claims/riders-above-plan.yaml",
      "added the review of 2026-03-15 to _data/claims/second-line-by-2027.yaml",
      "added the review of 2026-03-15 to briefs/trams-pay-slowly.md\n",
    ].join("\n"),
    err: "",
  });
  expect(readFileSync(join(folder, "_data/claims/riders-above-plan.yaml"), "utf8")).toContain(
    "  - { date: 2026-03-15, change: reviewed, why: No newer count. }\nreview_by: 2027-03-15\n",
  );
  const { briefing, findings } = inspect(folder, { basePath: "/", today: "2026-03-15" });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const claim = briefing?.claim.get("second-line-by-2027");
  expect(claim && [lastReviewed(claim), reviewDue(claim)]).toEqual(["2026-03-15", "2027-03-15"]);
  expect(briefing?.briefs.map(lastReviewed)).toEqual(["2026-03-15"]);
});

test("a later review date is unchanged, and so is a history on one line", () => {
  const text = "history:\n  - { date: 2025-10-01, change: added }\nreview_by: 2028-01\n";
  expect(withReview(text, "claim", { date: "2026-03-15" })).toBe(
    "history:\n  - { date: 2025-10-01, change: added }\n  - { date: 2026-03-15, change: reviewed }\nreview_by: 2028-01\n",
  );
  expect(withReview("history: [{ date: 2025, change: added }]\n", "claim", { date: "2026-03-15" })).toBeUndefined();
});

test.each([
  [["--claim", "riders-above-plane"], "there is no claim riders-above-plane: did you mean riders-above-plan?"],
  [[], "name what was reviewed: --claim ID or --brief ID, as often as needed"],
])("reports a usage error: %j", async (args, message) => {
  expect(await command("reviewed", [...args, "--content", "test/sites/trams"])).toEqual({
    code: 2,
    out: "",
    err: `error: ${message}\n`,
  });
});
