import { expect, test } from "vitest";
import { PrimerLink } from "../../_includes/parts/links.tsx";
import { findingsOf, tramsBriefing } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const link = (edits = {}) => String(<PrimerLink briefing={tramsBriefing(edits)}>Primer</PrimerLink>);

test("the primer is linked if the site names one", () => {
  expect(link()).toBe('<a href="/briefs/trams-pay-slowly/">Primer</a>');
  expect(link({ "_data/site.yaml": swap("primer: trams-pay-slowly\n", "") })).toBe("");
});

test("reports a primer that is not a brief", () => {
  expect(findingsOf({ "_data/site.yaml": swap("primer: trams-pay-slowly", "primer: trams-pay-slow") })).toEqual([
    expect.stringContaining("error there is no brief trams-pay-slow [unknown-id]"),
  ]);
});
