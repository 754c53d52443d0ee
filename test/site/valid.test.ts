import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { beforeAll, expect, test } from "vitest";
import { type RealSite, realSite } from "../helpers/real-site.ts";
import { soak } from "../helpers/soak.ts";
import { htmlRules } from "./html-rules.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

/** Resolves its rules once, and not for each page, which takes a quarter of the time. */
class RulesOnce extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(file: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.resolved ??= super.getConfigFor(file);
    return this.resolved;
  }
}

const validator = new HtmlValidate(new RulesOnce(htmlRules));

/** Folders of so many pages are validated whole; all are with `npm run test:soak`. */
const few: number = soak ? Number.POSITIVE_INFINITY : 20;

/** The pages to validate: all of a small folder; of a large one the longest and every tenth by length. */
const sample = (pages: Map<string, string>): [string, string][] => {
  const folders = new Map<string, [string, string][]>();
  for (const page of pages) {
    const folder = page[0].split("/")[0] ?? "";
    folders.set(folder, [...(folders.get(folder) ?? []), page]);
  }
  return [...folders.values()].flatMap((all) =>
    all.length <= few ? all : all.sort(([, a], [, b]) => b.length - a.length).filter((_, place) => place % 10 === 0),
  );
};

test("every kind of page is valid HTML", async () => {
  const faults: string[] = [];
  const validated = sample(site.pages);
  for (const [name, html] of validated) {
    const { results } = await validator.validateString(html, name);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${name}:${line}:${column} ${message} [${ruleId}]`);
  }
  expect(validated.length).toBeGreaterThan(150);
  expect(faults).toEqual([]);
}, 300_000);

test("a fault would be found", async () => {
  const { results } = await validator.validateString('<p id="a"><div id="a"></div></p><img src="a.png">');
  const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  expect([...rules].sort()).toEqual(["close-order", "no-dup-id", "no-implicit-close", "wcag/h37"]);
});
