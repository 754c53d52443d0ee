import { expect, test } from "vitest";
import * as changes from "../../src/pages/changes.11ty.tsx";
import * as claim from "../../src/pages/claim.11ty.tsx";
import * as contributions from "../../src/pages/contributions.11ty.tsx";
import * as data from "../../src/pages/data.11ty.tsx";
import * as moved from "../../src/pages/moved.11ty.tsx";
import { noAssets as assets } from "../helpers/assets.ts";
import { briefingOf, tramsBriefing } from "../helpers/content.ts";
import { append } from "../helpers/rules.ts";

const pageOf = async ({ outputs }: typeof changes, briefing = briefingOf()) =>
  String(await outputs({ briefing, assets })[0]?.render());

test("every change ends in a full stop, with a reason and without", async () => {
  const page = await pageOf(changes);
  const texts = [...page.matchAll(/<p class="says">(.*?)<\/p>/gs)].map(([, html = ""]) => html.replace(/<[^>]+>/g, ""));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => !/[.?!”]$/.test(text.trim()))).toEqual([]);
});

test("months are linked where there are several", async () => {
  const months = (html: string) => html.match(/<nav class="jump"/g)?.length ?? 0;
  const briefing = briefingOf();
  const [change] = briefing.changes.filter(({ major }) => major);
  if (!change) throw new Error("a change");
  const at = (date: string) => ({ ...change, date });
  const withDays = (...days: string[]) => pageOf(changes, { ...briefing, changes: days.map(at) });
  expect(months(await withDays("2025-10-02", "2025-09-30"))).toBe(1);
  expect(months(await withDays("2025-10-02", "2025-10-01"))).toBe(0);
});

test("without contributors everything was written by the publisher", async () => {
  expect(await pageOf(contributions)).toMatch(/No record names a contributor yet. Everything\s+was written by/);
  const named = tramsBriefing({
    "_data/claims/bridge-cost-left-out.yaml": append("contributed_by: [Ann Example]"),
  });
  expect(await pageOf(contributions, named)).toMatch(/under their names. Everything else\s+was written by/);
});

test("versions of the data are listed newest first", async () => {
  const versions = [...(await pageOf(data)).matchAll(/<dt>(\d+\.\d+)<\/dt>/g)].map(([, version]) => version);
  expect(versions.at(-1)).toBe("1.0");
  expect(versions.indexOf("2.15")).toBeLessThan(versions.indexOf("2.0"));
});

test("a withdrawn claim gives its reason once, and a page that moved is dark in the dark", async () => {
  const reason = "We misread the table of the accounts.";
  const briefing = tramsBriefing({
    "_data/claims/bridge-cost-left-out.yaml": append(`withdrawn: { date: 2026-01-10, reason: ${reason} }`),
    "_data/published.txt": append("/claims/bridge-left-out/ -> /claims/bridge-cost-left-out/\n"),
  });
  const item = briefing.claims.find(({ id }) => id === "bridge-cost-left-out");
  if (!item) throw new Error("a claim");
  const page = String(await claim.render({ briefing, assets, item }));
  const [head = "", main = ""] = page.split("<main");
  const [top = ""] = main.split("</header>");
  expect(top.split(reason)).toHaveLength(2);
  expect(head).toContain(`content="Withdrawn: ${reason}"`);
  const [redirect] = moved.outputs({ briefing, assets });
  expect(String(await redirect?.render())).toContain('<meta name="color-scheme" content="light dark">');
});
