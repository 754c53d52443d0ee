import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { today, trams } from "../helpers/content.ts";
import { renderFeeds } from "../helpers/outputs.ts";
import { launchBrowser } from "./browser.ts";

/** The least contrast, by WCAG 2.2, between a text that shows in a document and the document's ground. */
const leastContrast = (): number => {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
  const shown = [...document.querySelectorAll("*")].filter(
    (element) => element.getClientRects().length > 0 && (element.children.length === 0 || !element.parentElement),
  );
  const contrasts = shown.map((element) => {
    const [darker = 0, lighter = 0] = [luminance(getComputedStyle(element).color), ground].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  });
  return Math.min(...contrasts);
};

test("a feed opened in a browser is readable from its title to its entries, without raw HTML or ids", async () => {
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
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(leastContrast)).toBeGreaterThan(4.5);
      }
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  } finally {
    await browser.close();
  }
});
