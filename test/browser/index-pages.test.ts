import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { compareText } from "../../src/lib/compare-text.ts";
import { compareDates } from "../../src/lib/dates.ts";
import { addresses } from "../../src/model/addresses.ts";
import { desk, openForTests, phone } from "./visit.ts";

const opened = openForTests();
const { briefing } = opened;

describe("an index", () => {
  /** The rows that a table shows, and the count that is said. */
  const shownIn = async (page: Page) => ({
    rows: await page.locator(".index-table tbody tr").locator("visible=true").count(),
    said: await page.locator(".filters output").innerText(),
  });

  /** Returns the values of the sorted column that are before a row which belongs before them. */
  const unsortedIn = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const sorted = document.querySelector<HTMLElement>('select[name="sort"]')?.dataset["sorted"] ?? "";
      const heads = [...document.querySelectorAll<HTMLElement>(".index-table th")];
      const column = heads.findIndex(({ dataset }) => dataset["sort"] === sorted.replace("-", ""));
      const keys = [...document.querySelectorAll<HTMLTableRowElement>(".index-table tbody tr")].map(({ cells }) => {
        const cell = cells[column];
        // Rows that are not shown yet have no inner text.
        const name = cell?.querySelector(".row-line > a") ?? cell;
        return cell?.dataset["key"] ?? cell?.querySelector("time")?.dateTime ?? name?.textContent?.toLowerCase() ?? "";
      });
      const isAfter = (a: string, b: string) => (Number(a) - Number(b) || (a > b ? 1 : a < b ? -1 : 0)) > 0;
      return keys.filter((key, at) => {
        const next = keys[at + 1];
        return next !== undefined && (sorted.startsWith("-") ? isAfter(next, key) : isAfter(key, next));
      });
    });

  test.each([
    [addresses.claims, () => briefing().claims.length],
    [addresses.sources, () => briefing().sources.length],
    [addresses.options, () => briefing().options.length],
    [addresses.timeline, () => briefing().events.length],
    [addresses.debates, () => briefing().debates.length],
    [addresses.watch, () => briefing().watch.length],
  ])("%s is complete without scripts, and each row opens by a tap", async (address, number) => {
    const seen = await opened.visit(address, { viewport: phone, javaScriptEnabled: false }, async (page) => {
      const row = page.locator(".index-table tbody tr").last();
      const rows = await page.locator(".index-table tbody tr").locator("visible=true").count();
      const before = await row.locator("details > div").isVisible();
      await row.locator("summary").first().click();
      return {
        rows,
        opened: [before, await row.locator("details > div").isVisible()],
        filters: await page.locator(".filters").isVisible(),
      };
    });
    expect(seen).toEqual({ rows: number(), opened: [false, true], filters: false });
  });

  test.each([addresses.sources, addresses.actors])(
    "%s shows three dots where a line is cut, after a whole word",
    async (address) => {
      const seen = await opened.view(address, phone, (page) =>
        page.locator(".row-line, .opening-row > summary > span").evaluateAll((lines) => {
          // Rows that are hidden until they are found would be laid out one by one, which takes seconds.
          const shown = lines.filter((line) => line.checkVisibility({ contentVisibilityAuto: true }));
          return shown.map((line) => ({
            cut: line.scrollHeight > line.clientHeight,
            dots: getComputedStyle(line, "::after").visibility === "visible",
            inWord: getComputedStyle(line).display !== "block",
          }));
        }),
      );
      expect(new Set(seen.map(({ cut }) => cut)).size).toBe(2);
      expect(seen.filter(({ cut, dots, inWord }) => cut !== dots || inWord)).toEqual([]);
    },
  );

  test("has room between the dots of a cut line and the next column", async () => {
    const seen = await opened.view(addresses.sources, desk, (page) =>
      page
        .locator(".opening-row > summary > span")
        .first()
        .evaluate((line) => Number.parseFloat(getComputedStyle(line, "::after").right)),
    );
    expect(seen).toBeGreaterThanOrEqual(3);
  });

  test("of events has words in its drawing that are no larger than those of the rows", async () => {
    const seen = await opened.view(addresses.timeline, desk, (page) =>
      page.evaluate(() => {
        const heightOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
        return [heightOf(".for-wide .lanes text"), heightOf(".index-table time")];
      }),
    );
    expect(seen[0]).toBeGreaterThan(12);
    expect(seen[0]).toBeLessThanOrEqual(seen[1] ?? 0);
  });

  test("of actors is complete without scripts, and each name leads to its page", async () => {
    const seen = await opened.visit(addresses.actors, { viewport: phone, javaScriptEnabled: false }, (page) =>
      page
        .locator(".index-table tbody tr .row-line > a")
        .locator("visible=true")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    );
    expect(seen).toEqual(briefing().actors.map(({ href }) => href));
  });

  test.each([
    [addresses.claims, 9000],
    [addresses.sources, 9000],
    [addresses.actors, 6000],
    [addresses.options, 6000],
    [addresses.timeline, 6000],
    [addresses.debates, 3500],
    [addresses.watch, 3500],
  ])(
    "%s is at most %i pixels high, on desktops and phones, with sorted rows of one to three lines",
    async (address, most) => {
      const sizesOf = (page: Page) =>
        page.evaluate(() => {
          const rows = [...document.querySelectorAll(".index-table tbody tr")];
          return {
            height: document.documentElement.scrollHeight,
            row: Math.max(...rows.map((row) => row.getBoundingClientRect().height)),
          };
        });
      const seen = await opened.view(address, desk, async (page) => {
        const onDesk = await sizesOf(page);
        const unsorted = await unsortedIn(page);
        await page.setViewportSize(phone);
        return { sizes: [onDesk, await sizesOf(page)], unsorted };
      });
      expect(seen.sizes.filter(({ height, row }) => height > most || row >= 85)).toEqual([]);
      expect(seen.unsorted).toEqual([]);
    },
  );

  test("is filtered with counts, has a shareable address, and is sorted by column", async () => {
    const seen = await opened.visit(addresses.claims, { viewport: desk }, async (page) => {
      await page.locator('select[name="standing"]').selectOption("disputed");
      const filtered = await shownIn(page);
      const option = await page.locator('select[name="kind"] option[value="forecast"]').textContent();
      await page.getByRole("button", { name: "Claim" }).click();
      const sorted = await page.locator(".index-table tbody tr summary").locator("visible=true").allInnerTexts();
      const { search } = new URL(page.url());
      await page.reload();
      const again = await shownIn(page);
      await page.getByRole("button", { name: "Clear filters" }).click();
      await page.waitForTimeout(50);
      const cleared = { ...(await shownIn(page)), search: new URL(page.url()).search };
      await page.getByRole("button", { name: /^Show all/ }).click();
      return { filtered, option, sorted, search, again, cleared, all: (await shownIn(page)).rows };
    });
    const { claims } = briefing();
    const disputed = claims.filter(({ verdict }) => verdict.standing === "disputed");
    const forecasts = disputed.filter(({ data }) => data.kind === "forecast").length;
    const said = { rows: disputed.length, said: `${disputed.length} claims` };
    expect(seen.filtered).toEqual(said);
    expect(seen.option).toBe(`Forecast (${forecasts})`);
    const lower = seen.sorted.map((text) => text.toLowerCase());
    expect(lower).toEqual([...lower].sort(compareText));
    expect(seen.search).toBe("?standing=disputed&sort=claim");
    expect(seen.again).toEqual(said);
    expect(seen.cleared).toEqual({ rows: 50, said: `${claims.length} claims`, search: "" });
    expect(seen.all).toBe(claims.length);
  });

  test("opens the row that an address names, wherever it is, and selects filters that it names", async () => {
    const source = [...briefing().sources].sort((a, b) => compareDates(a.data.issued ?? "1", b.data.issued ?? "1"))[0];
    const seen = await opened.visit(`${addresses.sources}#${source?.id}`, { viewport: phone }, async (page) => {
      const open = await page.locator(`[id="${source?.id}"]`).isVisible();
      await page.goto(page.url().replace(/#.*/, "#grade-b"));
      await page.reload();
      return { open, grade: await page.locator('select[name="grade"]').inputValue() };
    });
    expect(seen).toEqual({ open: true, grade: "b" });
  });

  test("shows the rows after the first fifty to a search in the page, and has no links to forms on a printed timeline", async () => {
    const seen = await opened.visit(addresses.timeline, { viewport: desk }, async (page) => {
      const last = page.locator(".index-table tbody tr").last();
      const before = [await last.getAttribute("hidden"), await last.locator("summary").isVisible()];
      // As a browser does that finds a word there.
      await last.evaluate((row) => row.dispatchEvent(new Event("beforematch", { bubbles: true })));
      const after = await last.locator("summary").isVisible();
      await page.emulateMedia({ media: "print" });
      await last.locator("details").evaluate((details) => details.setAttribute("open", ""));
      const links = page.locator("main .edit-link");
      return {
        before,
        after,
        forms: [await links.count(), await links.locator("visible=true").count()],
        details: await last.locator("details > div").isVisible(),
      };
    });
    expect(seen).toEqual({
      before: ["until-found", false],
      after: true,
      forms: [briefing().events.length, 0],
      details: true,
    });
  });

  test.each([addresses.options, addresses.debates, addresses.watch])(
    "%s is printed with its rows open, and without links to forms",
    async (address) => {
      const seen = await opened.view(address, desk, async (page) => {
        await page.emulateMedia({ media: "print" });
        const sizes = (selector: string) =>
          page.locator(selector).evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON()));
        return {
          shut: (await sizes(".opening-row > div > :first-child")).filter(({ height }) => height < 10),
          narrow: (await sizes(".opening-row > summary > span")).filter(({ width }) => width < 200),
          forms: await page.locator("main .edit-link").locator("visible=true").count(),
        };
      });
      expect(seen).toEqual({ shut: [], narrow: [], forms: 0 });
    },
  );

  test("has all selected rows on paper", async () => {
    const seen = await opened.view(`${addresses.claims}?kind=fact`, desk, async (page) => {
      await page.emulateMedia({ media: "print" });
      return page.locator(".index-table tbody tr").locator("visible=true").count();
    });
    expect(seen).toBe(briefing().claims.filter(({ data }) => data.kind === "fact").length);
  });
});
