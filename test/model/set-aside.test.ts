import { expect, test } from "vitest";
import { SetAside } from "../../_includes/brief/end.tsx";
import { errorsOf, tramsBriefing } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";
const edits = {
  [brief]: swap(
    "review_by:",
    "set_aside:\n  - { title: Trams for <all>, URL: https://trams.example/all, issued: 2025-02, reason: It names no source. }\n  - { title: A diary, reason: It repeats the accounts. }\nreview_by:",
  ),
};
const html = (of: typeof edits | undefined) =>
  tramsBriefing(of)
    .briefs.map((one) => String(SetAside({ brief: one }) ?? ""))
    .join("");

test("sources read and not used are in a collapsed list, each with its reason", () => {
  expect(errorsOf(edits)).toEqual([]);
  expect(html(edits)).toMatch(/^<details class="set-aside"><summary>2 sources read and not used<\/summary>/);
  expect(html(edits)).toContain("Trams for &lt;all&gt;, <time");
  expect(html(edits)).toContain("It names no source.");
  expect(html(edits).split('href="https://trams.example/all"').length).toBe(2);
});

test("a brief without such sources has no such list", () => {
  expect(html(undefined)).not.toContain("set-aside");
});
