import { expect, test } from "vitest";
import { append, findingsOfRule } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";
const empty = "error the caution says nothing -> write its text on the next line, after > and a space";

test("reports a callout without a text", () => {
  expect(
    findingsOfRule("brief-callout", { [brief]: append("\n> [!caution]\n\n> [!CAUTION]\n>\n> Counted once.") }),
  ).toEqual([`${brief}:41:3 ${empty}`]);
});
