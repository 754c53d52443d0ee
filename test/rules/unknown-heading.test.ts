import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

test("reports a link to an unknown heading, with the closest one", () => {
  expect(
    findingsOfRule("unknown-heading", {
      "briefs/trams-pay-slowly.md": (text) =>
        append("See [above](#who-ride) and [below](#nothing-like-it).")(
          text.replace("#what-it-cost)", "#what-it-costs)"),
        ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:39:30 error the brief trams-pay-slowly has no heading #what-it-costs -> did you mean what-it-cost?",
    "briefs/trams-pay-slowly.md:40:13 error the brief trams-pay-slowly has no heading #who-ride -> did you mean who-rides?",
    "briefs/trams-pay-slowly.md:40:36 error the brief trams-pay-slowly has no heading #nothing-like-it -> it has what-it-cost, who-rides",
  ]);
});

test("headings in any script, and parts of the page, can be linked", () => {
  expect(
    findingsOfRule("unknown-heading", {
      "briefs/trams-pay-slowly.md": append(
        "## 费用\n\nSee [a](#费用), [b](trams-pay-slowly.md#费用), [c](#page:sources).",
      ),
    }),
  ).toEqual([]);
});
