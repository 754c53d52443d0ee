import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { beforeAll, expect, test } from "vitest";
import { type RealSite, realSite } from "../helpers/real-site.ts";
import { htmlRules } from "./html-rules.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const [name, html] of site.pages) {
    const { results } = await validator.validateString(html, name);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${name}:${line}:${column} ${message} [${ruleId}]`);
  }
  expect(site.pages.size).toBeGreaterThan(300);
  expect(faults).toEqual([]);
}, 300_000);

test("a fault would be found", async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const { results } = await validator.validateString('<p id="a"><div id="a"></div></p><img src="a.png">');
  const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  expect([...rules].sort()).toEqual(["close-order", "no-dup-id", "no-implicit-close", "wcag/h37"]);
});
