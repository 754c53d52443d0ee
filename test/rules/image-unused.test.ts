import { expect, test } from "vitest";
import { trianglePng } from "../helpers/images.ts";
import { findingsOfRule } from "../helpers/rules.ts";

test("reports an image that no brief shows", () => {
  expect(findingsOfRule("image-unused", { "briefs/images/lines.png": trianglePng() })).toEqual([
    "briefs/images/lines.png:1:1 warning no brief shows the picture lines.png -> show it in a brief, or delete it",
  ]);
});
