import { join } from "node:path";
import { expect, test } from "vitest";
import { makeAssets } from "../../_includes/assets.ts";
import { render } from "../../src/build/render.ts";
import { outputFileOf } from "../../src/model/addresses.ts";
import { allOutputs, siteOutputs } from "../../src/outputs/outputs.ts";
import { briefingOf, temporaryFolder } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";

test("writes every output at its address, with the same bytes at once and in parts", async () => {
  const folder = temporaryFolder();
  const briefing = briefingOf();
  const [atOnce, inParts] = [join(folder, "at-once"), join(folder, "in-parts")];
  const pages = await render(briefing, atOnce);
  const pagesInParts = await render(briefing, inParts, makeAssets(), 50);
  expect(hashes(inParts)).toEqual(hashes(atOnce));
  const byPath = (some: typeof pages) => [...some].sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(byPath(pagesInParts)).toEqual(byPath(pages));
  const outputs = allOutputs(siteOutputs(briefing, await makeAssets()));
  expect(filesIn(atOnce)).toEqual(outputs.map(({ address }) => outputFileOf(address)).sort());
  expect(pages.map(({ path }) => path).sort()).toEqual(filesIn(atOnce).filter((name) => name.endsWith(".html")));
});
