import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/parse.ts";
import { renderBody } from "../../src/markdown/render.ts";
import type { Brief, Briefing } from "../../src/model/briefing.ts";
import { pathological } from "../helpers/pathological.ts";
import { processorSeconds } from "../helpers/processor.ts";

const briefing = { brief: new Map() } as unknown as Briefing;
const setting = { citation: () => "", figure: () => "", chart: () => "", image: () => "" };

const texts = Object.entries(pathological);

test("there are at least 33 pathological texts, of 100 KB each", () => {
  expect(texts.length).toBeGreaterThanOrEqual(33);
  for (const [name, text] of texts) expect(text.length, name).toBeGreaterThan(100_000);
});

test.each(texts)("100 KB of %s are parsed and rendered in less than 5 s", (_, text) => {
  let body = parseBody("", 1);
  const seconds = processorSeconds(() => {
    body = parseBody(text, 1);
    // What would grow beyond that is refused, and never rendered.
    if (body.size < 20 * text.length) renderBody({ body, firstMentions: [] } as unknown as Brief, briefing, setting);
  });
  expect(seconds).toBeLessThan(5);
  const last = text.split("\n").length;
  expect(body.problems.filter(({ line }) => line < 1 || line > last)).toEqual([]);
});
