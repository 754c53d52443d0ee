import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addresses } from "../../src/model/addresses.ts";
import { hasParts } from "../../src/model/source-parts.ts";
import { pageKinds } from "./kinds.ts";
import { desk, inTwos, openForTests, phone } from "./visit.ts";

const opened = openForTests();

const { briefing, lead } = opened;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The parts of a page that fold, by the names of their headings, and whether each is open. */
const foldsOf = (page: Page) =>
  page
    .locator(".after details.fold")
    .evaluateAll((folds) =>
      Object.fromEntries(folds.map((fold) => [fold.querySelector("h2")?.id ?? "", (fold as HTMLDetailsElement).open])),
    );

describe("what follows a brief’s argument", () => {
  test.each([phone, desk])("is collapsed at $width pixels, and each part opens by a tap", async (viewport) => {
    const seen = await opened.visit(lead(), { viewport, hasTouch: true }, async (page) => {
      const before = await foldsOf(page);
      const shown: boolean[] = [];
      for (const id of ["page:claims", "page:sources"]) {
        const part = page.locator("details.fold", { has: page.locator(`[id="${id}"]`) });
        const first = part.locator("li").first();
        shown.push(await first.isVisible());
        await part.locator("summary").first().tap();
        shown.push(await first.isVisible());
      }
      return { before, shown };
    });
    expect(seen.before).toMatchObject({ "page:claims": false, "page:sources": false, "page:cite": false });
    expect(Object.values(seen.before)).not.toContain(true);
    expect(seen.shown).toEqual([false, true, false, true]);
  });

  test("is open without scripts", async () => {
    const seen = await opened.visit(lead(), { viewport: phone, javaScriptEnabled: false }, async (page) => ({
      folds: await foldsOf(page),
      claim: await page.locator(".numbered > li").first().isVisible(),
    }));
    expect(seen.folds).toMatchObject({ "page:claims": true, "page:sources": true });
    expect(Object.values(seen.folds)).not.toContain(false);
    expect(seen.claim).toBe(true);
  });

  test("is open on paper, and collapsed again after printing", async () => {
    const seen = await opened.visit(lead(), { viewport: desk }, async (page) => {
      await page.evaluate(() =>
        addEventListener("beforeprint", () => {
          const closed = document.querySelectorAll(".after details.fold:not([open])").length;
          document.documentElement.dataset["closed"] = String(closed);
        }),
      );
      await page.pdf({ format: "A4" });
      return {
        closed: await page.evaluate(() => document.documentElement.dataset["closed"]),
        after: Object.values(await foldsOf(page)),
      };
    });
    expect(seen.closed).toBe("0");
    expect(seen.after).not.toContain(true);
  });

  test("opens if an address names a part of it", async () => {
    const claim = briefing()
      .briefs.find(({ address }) => address === lead())
      ?.claims.at(-1);
    const seen = await opened.visit(`${lead()}#page:claim-${claim?.id}`, { viewport: phone }, (page) =>
      page.locator(`[id="page:claim-${claim?.id}"]`).isVisible(),
    );
    expect(seen).toBe(true);
  });
});

describe("sharing a brief", () => {
  const canonicalOf = (page: Page) => page.locator('link[rel="canonical"]').getAttribute("href");

  test("copies its address if the device has no share sheet", async () => {
    const seen = await opened.visit(
      lead(),
      { viewport: desk, permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        const button = page.locator("[data-share]");
        const before = await button.innerText();
        await button.click();
        await page.getByRole("button", { name: "Link copied" }).waitFor();
        return {
          before,
          copied: await page.evaluate(() => navigator.clipboard.readText()),
          canonical: await canonicalOf(page),
        };
      },
    );
    expect(seen.before).toBe("Copy link");
    expect(seen.copied).toBe(seen.canonical);
    expect(seen.copied).toContain(lead());
  });

  test("opens the share sheet of the device, and closing it is not a failure", async () => {
    const seen = await opened.visit(lead(), { viewport: phone }, async (page) => {
      await page.addInitScript(() => {
        navigator.share = (data) => {
          document.documentElement.dataset["shared"] = JSON.stringify(data);
          return Promise.reject(new DOMException("closed by the reader", "AbortError"));
        };
      });
      await page.reload();
      const button = page.locator("[data-share]");
      const label = await button.innerText();
      await button.click();
      return {
        label,
        shared: await page.evaluate(() => JSON.parse(document.documentElement.dataset["shared"] ?? "null")),
        title: await page.title(),
        canonical: await canonicalOf(page),
      };
    });
    expect(seen.label).toBe("Share");
    expect(seen.shared).toEqual({ title: seen.title, url: seen.canonical });
  });

  test("is not offered without scripts", async () => {
    const seen = await opened.visit(lead(), { viewport: desk, javaScriptEnabled: false }, (page) =>
      page.locator("[data-share]").isVisible(),
    );
    expect(seen).toBe(false);
  });
});

describe("long pages", () => {
  /** Returns the address of the record that has most of something. */
  const longest = <T extends { address: string }>(items: T[], of: (item: T) => unknown[]): string =>
    [...items].sort((a, b) => of(b).length - of(a).length)[0]?.address ?? "";

  test("are short: themes, lists, and the records with the longest lists", async () => {
    const { themes, claims, actors, debates, sources } = briefing();
    const limits: [string, number, number][] = [
      ...themes.map(({ address }): [string, number, number] => [address, 8600, 12_800]),
      [addresses.forecasts, 9000, 13_000],
      [addresses.changes, 7000, 10_000],
      [addresses.glossary, 7000, 13_000],
      [addresses.editorQueue, 9000, 12_500],
      [addresses.map, 4500, 6500],
      ...sources.filter(hasParts).map(({ id }): [string, number, number] => [addresses.sourceClaims(id), 6500, 8500]),
      [longest(claims, ({ relations }) => relations), 6500, 9500],
      [longest(actors, (actor) => actor.claims), 7000, 9500],
      [longest(debates, ({ positions }) => positions.flatMap((position) => position.claims)), 7000, 9500],
      [longest(sources, ({ evidence }) => evidence), 4500, 6500],
    ];
    const wrong: string[] = [];
    await inTwos(limits, async ([address, wide, narrow]) => {
      const seen = await opened.view(address, desk, async (page) => {
        const onDesk = await heightOf(page);
        await page.setViewportSize(phone);
        return [onDesk, await heightOf(page)] as const;
      });
      if (seen[0] > wide) wrong.push(`${address} on a desk: ${seen[0]} of ${wide} pixels`);
      if (seen[1] > narrow) wrong.push(`${address} on a phone: ${seen[1]} of ${narrow} pixels`);
    });
    expect(wrong).toEqual([]);
  });

  test("fold the rows after the first ones, and have all of them without scripts and on paper", async () => {
    const address = longest(briefing().claims, ({ relations }) => relations);
    const all = briefing().claims.find((claim) => claim.address === address)?.relations.length;
    const rowsOf = (page: Page) => page.locator("li:has(.phrase)").locator("visible=true").count();
    const shown = await opened.view(address, phone, async (page) => {
      const before = await rowsOf(page);
      await page.locator(".more-rows > summary").first().click();
      return [before, await rowsOf(page)];
    });
    const without = await opened.visit(address, { viewport: phone, javaScriptEnabled: false }, rowsOf);
    const onPaper = await opened.visit(address, { viewport: desk }, async (page) => {
      await page.emulateMedia({ media: "print" });
      return [await rowsOf(page), await page.locator(".more-rows > summary").locator("visible=true").count()];
    });
    expect({ shown, without, onPaper }).toEqual({ shown: [5, all], without: all, onPaper: [all, 0] });
  });

  test("a theme has its questions by due date, and its settled ones after a tap", async () => {
    const theme = [...briefing().themes].sort((a, b) => b.watch.length - a.watch.length)[0];
    const seen = await opened.visit(theme?.address ?? "", { viewport: desk }, async (page) => {
      const section = page.locator("section", { has: page.locator("#watch") });
      const dates = section.locator("time").locator("visible=true");
      const open = await dates.evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
      await section.locator("summary").click();
      return { open, all: await dates.count() };
    });
    const open = theme?.watch.filter(({ data }) => data.status !== "resolved") ?? [];
    expect(seen.open).toEqual(open.map(({ data }) => data.due).sort());
    expect(seen.all).toBe(theme?.watch.length);
  });
});

describe("what changed", () => {
  const major = () => briefing().changes.filter((change) => change.major);

  test("is grouped by day, newest first, with shortened titles and links to the months", async () => {
    const seen = await opened.visit(addresses.changes, { viewport: desk, javaScriptEnabled: false }, (page) =>
      page.evaluate(() => ({
        days: [...document.querySelectorAll(".day")].map((day) => ({
          date: day.querySelector("h2 time")?.getAttribute("datetime"),
          rows: day.querySelectorAll("li").length,
        })),
        months: [...document.querySelectorAll('nav[aria-label="Months"] a')].map((link) => ({
          month: link.querySelector("time")?.getAttribute("datetime"),
          leads: document.getElementById((link.getAttribute("href") ?? "").slice(1)) !== null,
        })),
        longest: Math.max(...[...document.querySelectorAll(".day .what")].map((what) => what.textContent.length)),
      })),
    );
    const dates = [...new Set(major().map(({ date }) => date))];
    expect(seen.days).toEqual(
      dates.map((date) => ({ date, rows: major().filter((change) => change.date === date).length })),
    );
    expect(dates).toEqual([...dates].sort().reverse());
    const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
    const linked = months.length > 1 ? months : [];
    expect(seen.months).toEqual(linked.map((month) => ({ month, leads: true })));
    expect(seen.longest).toBeLessThanOrEqual(122);
  });

  test("can be limited to changes since a day, and days without changes disappear", async () => {
    const [newest = ""] = major().map(({ date }) => date);
    const seen = await opened.visit(addresses.changes, { viewport: desk }, async (page) => {
      const pick = page.getByLabel("Only since");
      await pick.fill(newest);
      await pick.dispatchEvent("change");
      return {
        days: await page.locator(".day").locator("visible=true").count(),
        rows: await page.locator(".day li").locator("visible=true").count(),
        said: await page.locator("[data-since] output").innerText(),
      };
    });
    const since = major().filter(({ date }) => date >= newest).length;
    expect(seen).toEqual({ days: 1, rows: since, said: `${since} of ${major().length} changes` });
  });
});

describe("forecasts", () => {
  test("a count in the first sentence links the forecasts that it counts, also without scripts", async () => {
    const seen = await opened.visit(addresses.forecasts, { viewport: phone, javaScriptEnabled: false }, (page) =>
      (async () => {
        const links = page.locator(".lede a");
        const found: [string, number][] = [];
        for (let at = 0; at < (await links.count()); at++) {
          const link = links.nth(at);
          await link.click();
          const list = page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"] li`);
          found.push([await link.innerText(), await list.locator("visible=true").count()]);
        }
        return found;
      })(),
    );
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.map(([words]) => Number.parseInt(words, 10))).toEqual(seen.map(([, number]) => number));
    const forecasts = briefing().claims.filter(({ data }) => data.kind === "forecast").length;
    expect(seen.reduce((sum, [, number]) => sum + number, 0)).toBe(forecasts);
  });

  test.each([true, false])("are filtered by outcome, without empty headings, scripts: %s", async (scripts) => {
    const seen = await opened.visit(
      addresses.forecasts,
      { viewport: desk, javaScriptEnabled: scripts },
      async (page) => {
        const link = page.getByRole("navigation", { name: "Filter by outcome" }).getByRole("link", { name: /^Borne/ });
        const number = Number(await link.locator(".count").innerText());
        await link.click();
        const rows = page.locator(".forecast").locator("visible=true");
        return {
          number,
          rows: await rows.count(),
          other: await page.locator(".forecast:not(.is-borne-out)").locator("visible=true").count(),
          empty: await page
            .locator("section:has(> h3):not(:has(.is-borne-out)):has(.forecast)")
            .locator("visible=true")
            .count(),
        };
      },
    );
    expect(seen).toEqual({ number: seen.number, rows: seen.number, other: 0, empty: 0 });
    expect(seen.number).toBeGreaterThan(0);
  });
});

test("the menu on a phone links every list and page of the site, and fits the screen", async () => {
  const seen = await opened.visit("/", { viewport: phone, hasTouch: true }, async (page) => {
    await page.getByRole("button", { name: "Menu" }).tap();
    const menu = page.getByRole("navigation", { name: "Main" });
    const box = await menu.boundingBox();
    const links = await menu
      .getByRole("link")
      .evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace(/^\/after-deepseek/, "")),
      );
    return { box, links };
  });
  const single = new Set(["home", "search", "not-found", "contributions", "editions"]);
  const lists = pageKinds(briefing()).filter(([kind, address]) => !single.has(kind) && address.split("/").length === 3);
  expect(lists.map(([, address]) => address).filter((address) => !seen.links.includes(address))).toEqual([]);
  expect(lists.length).toBeGreaterThan(15);
  expect(seen.box?.x).toBeGreaterThanOrEqual(0);
  expect((seen.box?.y ?? 0) + (seen.box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
});
