import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { today, trams } from "../helpers/content.ts";
import { renderFeeds } from "../helpers/outputs.ts";
import { launchBrowser } from "./browser.ts";

test("a feed opened in a browser reads from its title to its entries, without raw HTML or ids", async () => {
  const { briefing } = inspect(trams, { basePath: "/", today });
  if (!briefing) throw new Error("no briefing");
  const files = await renderFeeds(briefing);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const contentType = pathname.endsWith(".css") ? "text/css" : "application/xml";
      return route.fulfill({ body: files.get(pathname) ?? "", contentType });
    });
    for (const [format, names] of [
      [
        "atom",
        ["feed > title", "feed > subtitle", "entry > title", "entry > summary", 'entry > link[rel="alternate"]'],
      ],
      ["rss", ["channel > title", "channel > description", "item > title", "item > description", "item > link"]],
    ] as const) {
      await page.goto(`https://trams.example/feeds/changes.${format}.xml`);
      const tops = await page.evaluate(
        (selectors) => selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0),
        [...names],
      );
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(new Set(tops).size).toBe(names.length);
      const hidden = await page.evaluate(() =>
        ["content", "encoded", "id", "guid", "author", "category"].filter((name) =>
          [...document.getElementsByTagNameNS("*", name)].some((element) => element.getClientRects().length > 0),
        ),
      );
      expect(hidden).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
