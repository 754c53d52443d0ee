import { expect, test } from "vitest";
import { siteOutputs } from "../../src/outputs/outputs.ts";
import { noAssets } from "../helpers/assets.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { append, swap } from "../helpers/rules.ts";

/** A part that holds nothing, and that no script fills. */
const emptyPart =
  /<(h[1-6]|p|ul|ol|li|dl|dt|dd|table|tr|details|section)(?![^>]*(?: id=| data-part=|"forms"))(?: [^>]*)?>\s*<\/\1>/g;

test("a page leaves out the name and the place of what a record does not have", async () => {
  const briefing = tramsBriefing({
    "_data/watch/second-line-vote.yaml": append("open_points: []"),
    "_data/options/count-by-others.yaml": swap("proposed_by: [riders-union]\n", ""),
  });
  const pages = Object.values(siteOutputs(briefing, noAssets).pages).flat();
  const found = await Promise.all(
    pages.map(async ({ address, render }) =>
      [...String(await render()).matchAll(emptyPart)].map(([part]) => `${address} ${part}`),
    ),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(found.flat()).toEqual([]);
});
