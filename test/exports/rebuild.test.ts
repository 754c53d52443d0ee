import { expect, test } from "vitest";
import type { Briefing } from "../../src/model/briefing.ts";
import { link } from "../../src/model/link.ts";
import { briefingOf, realBriefing, today } from "../helpers/content.ts";
import { renderExports } from "../helpers/outputs.ts";
import { firstDifference } from "./graphs.ts";
import { contentOf } from "./read-data.ts";

const options = { basePath: "/", today };

const wholeOf = (briefing: Briefing) => renderExports(briefing).get("/data/briefing.json") ?? "";

test.each([
  ["the sound briefing", () => briefingOf()],
  ["the real briefing", realBriefing],
])("the published data is enough to rebuild the graph of %s", (_, make) => {
  const briefing = make();
  // Editions are files, not data.
  const again = link(contentOf(wholeOf(briefing)), { ...options, editions: briefing.editions });
  expect(again.claims.length).toBe(briefing.claims.length);
  expect(firstDifference(again, briefing)).toBe(undefined);
});

test("different data gives a different graph", () => {
  const briefing = briefingOf();
  const json = wholeOf(briefing).replace('"stance":"disputes"', '"stance":"supports"');
  expect(firstDifference(link(contentOf(json), options), briefing)).toMatch(/\.(stance|standing|why|summary|origins)$/);
});

test("rebuilding from the data gives the same data, feeds and tables", () => {
  const briefing = briefingOf();
  const files = renderExports(briefing);
  expect(renderExports(link(contentOf(wholeOf(briefing)), options))).toEqual(files);
});
