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
