import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basePath, buildRealSite, type RealSite } from "../helpers/real-site.ts";
import { launchBrowser } from "./browser.ts";
import { pageKinds } from "./kinds.ts";
import { type Served, serveFolder } from "./serve-folder.ts";

let site: RealSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  site = await buildRealSite();
  served = await serveFolder(site.folder, basePath);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const urlOf = (address: string) => served.origin + basePath + address.slice(1);

/** Opens a page, notes what it complains of and what it asks of other hosts, and closes it in the end. */
const visit = async <T>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(`${address}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`${address}: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(served.origin)) complaints.push(`${address} asks ${request.url()}`);
  });
  await page.goto(urlOf(address));
  const seen = await look(page);
  await context.close();
  return { seen, complaints };
};

/** All that light and dark can tell apart. */
const contrastRules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

const violations = async (page: Page, rules?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules(rules);
  else
    axe
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .options({ rules: { "color-contrast-enhanced": { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

/** Does something with each of a list, two at a time. */
const inTwos = async <T>(list: T[], act: (item: T) => Promise<void>): Promise<void> => {
  const left = [...list];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all([lane(), lane()]);
};

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
const lead = () => site.briefing.briefs.find(({ id }) => id === site.briefing.site.data.lead[0])?.address ?? "";

describe("every kind of page", () => {
  test.each([
    ["on a phone", phone],
    ["on a desk", desk],
  ])(
    "%s, light and dark: axe finds nothing, nothing fails, no other host is asked",
    async (_name, viewport) => {
      const found: string[] = [];
      await inTwos(pageKinds(site.briefing), async ([kind, address]) => {
        const { seen, complaints } = await visit(address, { viewport, colorScheme: "light" }, async (page) => {
          const light = await violations(page);
          await page.emulateMedia({ colorScheme: "dark" });
          return [...light, ...(await violations(page, contrastRules)).map((row) => `dark: ${row}`)];
        });
        found.push(...seen.map((row) => `${kind}: ${row}`), ...complaints);
      });
      expect(found).toEqual([]);
    },
    400_000,
  );

  test("at 320 pixels none is wider than the screen", async () => {
    const wide: string[] = [];
    for (const [kind, address] of pageKinds(site.briefing)) {
      const { seen } = await visit(address, { viewport: { width: 320, height: 640 } }, (page) =>
        page.evaluate(() => document.documentElement.scrollWidth),
      );
      if (seen > 320) wide.push(`${kind}: ${seen}`);
    }
    expect(wide).toEqual([]);
  }, 120_000);

  test("in forced colors, with reduced motion and at 200 percent it reads", async () => {
    const { seen } = await visit(
      lead(),
      { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, forcedColors: "active", reducedMotion: "reduce" },
      async (page) => ({
        wide: await page.evaluate(() => document.documentElement.scrollWidth),
        found: await violations(page),
      }),
    );
    expect(seen.wide).toBeLessThanOrEqual(720);
    expect(seen.found).toEqual([]);
  });
});

describe("evidence where the eye is", () => {
  test("on a desk each cited claim stands beside its sentence", async () => {
    const { seen } = await visit(lead(), { viewport: desk }, async (page) => {
      const mark = await page.locator("a.cite").first().boundingBox();
      const note = await page.locator(".note").first().boundingBox();
      return { mark, note };
    });
    expect(seen.note?.x).toBeGreaterThan(seen.mark?.x ?? Number.POSITIVE_INFINITY);
    expect(Math.abs((seen.note?.y ?? 0) - (seen.mark?.y ?? 0))).toBeLessThan(120);
  });

  test.each([true, false])("on a phone a tap opens it in place, scripts on: %s", async (javaScriptEnabled) => {
    const { seen } = await visit(lead(), { viewport: phone, hasTouch: true, javaScriptEnabled }, async (page) => {
      const note = page.locator(".note").first();
      const before = await note.isVisible();
      await page.locator("button.cite").first().tap();
      return { before, after: await note.isVisible(), text: await note.innerText() };
    });
    expect(seen.before).toBe(false);
    expect(seen.after).toBe(true);
    expect(seen.text).toMatch(/corroborated|single origin|self-reported|attributed|disputed/i);
  });

  test("an open note passes axe, and the keyboard opens and closes it", async () => {
    const { seen } = await visit(lead(), { viewport: phone }, async (page) => {
      await page.locator("button.cite").first().focus();
      await page.keyboard.press("Enter");
      const opened = await page.locator(".note").first().isVisible();
      const found = await violations(page);
      await page.keyboard.press("Escape");
      return { opened, found, closed: !(await page.locator(".note").first().isVisible()) };
    });
    expect(seen).toEqual({ opened: true, found: [], closed: true });
  });

  test("the first stop of the keyboard skips to the content", async () => {
    const { seen } = await visit(lead(), { viewport: desk }, async (page) => {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() => document.activeElement?.textContent?.trim());
      await page.keyboard.press("Enter");
      return { label, at: new URL(page.url()).hash };
    });
    expect(seen).toEqual({ label: "Skip to the content", at: "#main" });
  });

  test("with scripts off the menu of a phone opens", async () => {
    const { seen } = await visit("/", { viewport: phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole("button", { name: "Menu" }).click();
      return page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Claims" }).isVisible();
    });
    expect(seen).toBe(true);
  });
});

describe("what changed", () => {
  test("leaves what came since a picked date, and remembers the date on the device", async () => {
    const { address } = site.briefing.briefs.find(({ claims }) =>
      claims.some(({ changes }) => changes.some(({ major }) => major)),
    ) ?? { address: "" };
    const { seen } = await visit(address, { viewport: desk }, async (page) => {
      const rows = page.locator("[data-since] [data-date]");
      const pick = page.locator("[data-since] input");
      await pick.fill("2026-11-01");
      const since = await rows.locator("visible=true").count();
      await pick.fill("2030-01-01");
      await pick.dispatchEvent("change");
      const none = await rows.locator("visible=true").count();
      await page.reload();
      return { since, none, kept: await page.locator("[data-since] input").inputValue() };
    });
    expect(seen.since).toBeGreaterThan(0);
    expect(seen.none).toBe(0);
    expect(seen.kept).toBe("2030-01-01");
  });

  test("the front page marks what is new since the last visit", async () => {
    const { seen } = await visit("/", { viewport: desk }, async (page) => {
      const first = await page.locator(".new").count();
      await page.evaluate(() => localStorage.setItem("visit", "2020-01-01"));
      await page.reload({ waitUntil: "networkidle" });
      const later = await page.locator(".new").count();
      await page.reload({ waitUntil: "networkidle" });
      return { first, later, again: await page.locator(".new").count() };
    });
    expect(seen.first).toBe(0);
    expect(seen.later).toBeGreaterThan(0);
    expect(seen.again).toBe(0);
  });
});

/** What an A4 page holds within its margins, in CSS pixels. */
const paper = { width: 665, height: 990 };

test("each brief prints on four to six pages, the judgments on the first", async () => {
  for (const { id, address } of site.briefing.briefs.slice(0, 4)) {
    const { seen } = await visit(address, { viewport: paper }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const end = await page.locator(".judgments").evaluate((box) => box.getBoundingClientRect().bottom);
      return { end, pdf: (await page.pdf({ format: "A4", tagged: true, outline: true })).toString("latin1") };
    });
    const pages = [...seen.pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    expect(seen.end).toBeLessThan(paper.height);
    expect({ id, fits: pages >= 4 && pages <= 6, pages }).toEqual({ id, fits: true, pages });
  }
}, 120_000);
