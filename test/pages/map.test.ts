import { expect, test } from "vitest";
import * as actor from "../../src/pages/actor.11ty.tsx";
import * as map from "../../src/pages/map.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { briefingOf } from "../helpers/content.ts";

/** Returns a page of the sound briefing by its address. */
const pageAt = async (template: typeof map | typeof actor, address: string): Promise<string> => {
  const found = template.outputs({ briefing: briefingOf(), assets }).find((output) => output.address === address);
  if (!found) throw new Error(`no page ${address}`);
  return String(await found.render());
};

test("the map is an index to choose from, without a diagram of everything", async () => {
  const index = await pageAt(map, "/map/");
  expect(index).not.toContain("<svg");
  expect(index).toContain("Pick an actor, a source, a claim or a brief.");
  expect(index).toContain('<a href="/actors/riders-union/#page:map">');
  expect(index).toContain("1 claim, 0 only on its word; 1 brief");
  // What a claim is ranked by: the briefs and the claims that rely on it.
  expect(index).toMatch(/Corroborated; \d+ briefs?, \d+ claims?</);
});

test("an actor’s page shows in a sentence and in columns what relies on it", async () => {
  const page = await pageAt(actor, "/actors/riders-union/");
  const section = /<section class="evidence-map"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  expect(section).toContain('<h2 id="page:map">What relies on Riders’ Union</h2>');
  expect(section.replace(/<[^>]*>/g, "")).toContain("1 claim relies on it, and 1 brief cites it.");
  expect([...section.matchAll(/<h3>(\w+) /g)].map(([, heading]) => heading)).toEqual([
    "Sources",
    "Claims",
    "Disputes",
    "Briefs",
  ]);
});
