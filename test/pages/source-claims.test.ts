import { expect, test } from "vitest";
import { siteOutputs } from "../../src/outputs/outputs.ts";
import { noAssets } from "../helpers/assets.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const claim = "_data/claims/line-cost-forty-million.yaml";

const pageOf = async (stance: string): Promise<string> => {
  const briefing = tramsBriefing(
    stance === "supports" ? {} : { [claim]: swap("stance: supports", `stance: ${stance}`) },
  );
  const pages = Object.values(siteOutputs(briefing, noAssets).pages).flat();
  return String(await pages.find((page) => page.address === "/sources/norbury-accounts-2024/")?.render());
};

/** Returns whether the list below a heading links to the claim. */
const isUnder = (html: string, heading: string): boolean =>
  html
    .split(heading)[1]
    ?.split(/<h2|<details/)[0]
    ?.includes("line-cost-forty-million") ?? false;

test.each(["supports", "disputes", "qualifies"])("a claim that a source %s is in the main list", async (stance) => {
  const html = await pageOf(stance);
  expect(isUnder(html, "Claims that it bears on")).toBe(true);
  expect(html).toContain(`<span>${stance} it</span>`);
});

test("a claim with a source only as context is in a separate, collapsed list", async () => {
  const html = await pageOf("context");
  expect(isUnder(html, "Claims that it bears on")).toBe(false);
  expect(isUnder(html, "Claims that it is only context for")).toBe(true);
});

test("the claims of a source are dated, newest first", async () => {
  const pages = Object.values(siteOutputs(tramsBriefing(), noAssets).pages).flat();
  const lists = await Promise.all(
    pages
      .filter(({ address }) => /^\/sources\/[^/]+\/$/.test(address))
      .map(async ({ render }) =>
        [...String(await render()).matchAll(/<li class="beside">.*?<time datetime="([^"]+)"/gs)].map(([, day]) => day),
      ),
  );
  expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(1);
  for (const days of lists) expect(days).toEqual([...days].sort().reverse());
});

test("a claim’s page offers its citation once", async () => {
  const pages = Object.values(siteOutputs(tramsBriefing(), noAssets).pages).flat();
  const page = pages.find(({ address }) => address === "/claims/line-cost-forty-million/");
  expect(String(await page?.render()).split("Cite this claim").length - 1).toBe(1);
});
