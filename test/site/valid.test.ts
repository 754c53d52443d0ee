import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { withEveryShape, withoutRepeatedRows } from "../helpers/page-shapes.ts";
import { pagesIn, realSite } from "../helpers/real-site.ts";
import { tramsSite } from "../helpers/site.ts";
import { soak } from "../helpers/soak.ts";
import { htmlRules } from "./html-rules.ts";

/** Resolves its rules once rather than for each page, which would take a quarter of the time. */
class RulesOnce extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(file: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.resolved ??= super.getConfigFor(file);
    return this.resolved;
  }
}

const validator = new HtmlValidate(new RulesOnce(htmlRules));

type Page = { path: string; html: string };

const realPages = async (): Promise<Page[]> => [...(await realSite()).pages].map(([path, html]) => ({ path, html }));

const thinned = ({ path, html }: Page): Page => ({ path, html: withoutRepeatedRows(html) });

const faultsIn = async (pages: Page[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${path}:${line}:${column} ${message} [${ruleId}]`);
  }
  return faults;
};

test("every page of a small site is valid HTML", { timeout: 300_000 }, async () => {
  const pages = pagesIn(await tramsSite());
  expect(pages.length).toBeGreaterThan(50);
  expect(await faultsIn(pages)).toEqual([]);
});

test("one page for every markup shape of the real site is valid HTML", { timeout: 600_000 }, async () => {
  const pages = await realPages();
  const checkedPages = soak ? pages : withEveryShape(pages).map(thinned);
  expect(pages.length).toBeGreaterThan(300);
  expect(checkedPages.length).toBeGreaterThan(30);
  expect(await faultsIn(checkedPages)).toEqual([]);
});

test("every id that an element refers to is on its page", async () => {
  const pages = await realPages();
  const missing = pages.flatMap(({ path, html }) => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const named = html.matchAll(/\s(?:for|list|aria-(?:labelledby|describedby|controls|owns))="([^"]+)"/g);
    return [...named]
      .flatMap(([, value = ""]) => value.split(" "))
      .filter((id) => !ids.has(id))
      .map((id) => `${path}: ${id}`);
  });
  expect(missing).toEqual([]);
});

test("the validator finds errors", async () => {
  const { results } = await validator.validateString('<p id="a"><div id="a"></div></p><img src="a.png">');
  const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  expect([...rules].sort()).toEqual(["close-order", "no-dup-id", "no-implicit-close", "wcag/h37"]);
});
