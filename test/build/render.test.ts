import { join } from "node:path";
import { expect, test } from "vitest";
import { makeAssets } from "../../_includes/assets.ts";
import { render } from "../../src/build/render.ts";
import { outputFileOf } from "../../src/model/addresses.ts";
import { allOutputs, siteOutputs } from "../../src/outputs/outputs.ts";
import { briefingOf, temporaryFolder } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";

test("writes every output at its address, with the same bytes in one pass and streamed", async () => {
  const folder = temporaryFolder();
  const briefing = briefingOf();
  const [held, streamed] = [join(folder, "held"), join(folder, "streamed")];
  const pages = await render(briefing, held);
  const streamedPages = await render(briefing, streamed, makeAssets(), 0);
  expect(hashes(streamed)).toEqual(hashes(held));
  const byPath = (some: typeof pages) => [...some].sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(byPath(streamedPages)).toEqual(byPath(pages));
  const outputs = allOutputs(siteOutputs(briefing, await makeAssets()));
  expect(filesIn(held)).toEqual(outputs.map(({ address }) => outputFileOf(address)).sort());
  expect(pages.map(({ path }) => path).sort()).toEqual(filesIn(held).filter((name) => name.endsWith(".html")));
});
