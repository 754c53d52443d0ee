import { expect, test } from "vitest";
import { trianglePng } from "../helpers/images.ts";
import { append, findingsOfRule } from "../helpers/rules.ts";

const brief = "briefs/trams-pay-slowly.md";
const shown = append('\n![Map of the lines](images/lines.png "The lines of 2025. Source: City of Norbury.")');

test("reports an unknown image, with the closest name", () => {
  expect(findingsOfRule("unknown-image", { [brief]: shown, "briefs/images/line.png": trianglePng() })).toEqual([
    `${brief}:41:21 error there is no picture briefs/images/lines.png -> did you mean line.png?`,
  ]);
  expect(findingsOfRule("unknown-image", { [brief]: shown, "briefs/images/lines.png": trianglePng(9, 9) })).toEqual([]);
});
