import { expect, test } from "vitest";
import { digestsOf } from "../../src/model/digest.ts";
import * as digest from "../../src/pages/digest.11ty.tsx";
import * as digests from "../../src/pages/digests.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { briefingOf } from "../helpers/content.ts";

const weekWith = (rows: number) => {
  const briefing = briefingOf();
  const [week] = digestsOf(briefing);
  if (!week) throw new Error("no week");
  const row = { title: "A <b> & c", address: "/claims/riders-above-plan/", says: "Standing: disputed." };
  return {
    briefing,
    item: { ...week, sections: [{ id: "added" as const, heading: "New claims", rows: Array(rows).fill(row) }] },
  };
};

const pageWith = (rows: number) => digest.render({ assets, ...weekWith(rows) });

test("a long section shows its first ten rows, collapses the others and shows how many are left out", () => {
  expect(pageWith(11)).not.toContain("<details");
  expect(pageWith(12)).toContain("<summary>2 more</summary>");
  expect(pageWith(12).match(/A &lt;b> &amp; c|A &lt;b&gt; &amp; c/g)).toHaveLength(12);
  expect(pageWith(502)).toContain("<p>And 2 more.</p>");
});

test("the list links each week, newest first, and the feed", async () => {
  const page = String(await digests.outputs({ briefing: briefingOf(), assets })[0]?.render());
  expect([...page.matchAll(/href="\/digest\/([\w-]+)\/"/g)].map(([, week]) => week)).toEqual(["2025-W40", "2025-W18"]);
  expect(page).toContain('href="/feeds/digest.atom.xml"');
});

test("a week is called the same in its list, in its breadcrumb and in the steps to it, and no line ends after a number", async () => {
  const briefing = briefingOf();
  const [newest, before] = digestsOf(briefing);
  if (!newest || !before) throw new Error("two weeks");
  const page = String(await digest.render({ assets, briefing, item: newest }));
  expect(page).toContain('aria-current="page">Week of September 29, 2025<');
  expect(page).toMatch(/<span>Earlier<\/span> Week of <time/);
  const list = String(await digests.outputs({ briefing, assets })[0]?.render());
  for (const html of [page, list]) expect(html).toMatch(/\d\u00a0(?:new claims?|changed claims?|briefs? with)/);
});
