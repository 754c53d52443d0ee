import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { countStandings } from "../../_includes/parts/marks.tsx";
import { addresses } from "../../src/model/addresses.ts";
import { pageKinds } from "./kinds.ts";
import {
  desk,
  inTwos,
  narrow,
  ofColors,
  openForTests,
  phone,
  thin,
  violations,
  type Within,
  widthOf,
} from "./visit.ts";

const opened = openForTests();

const { briefing, lead } = opened;

type Rules = "all" | "of colors" | "but colors";

/** Returns what axe finds on a page at one width. */
const axeAt = async (
  page: Page,
  viewport: typeof phone,
  colorScheme: "light" | "dark",
  rules: Rules,
  within?: Within,
): Promise<string[]> => {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const [only, without] = [rules === "of colors" ? ofColors : undefined, rules === "but colors" ? ofColors : []];
  const rows = await violations(page, only, within, without);
  return rows.map((row) => `${viewport.width} ${colorScheme}: ${row}`);
};

/** Returns which of the header and the footer of a page are as on one of the pages before, but for the current page. */
const seenBefore = async (page: Page, seen: Set<string>): Promise<string[]> => {
  const frames: string[] = [];
  for (const frame of ["body > header", "body > footer"]) {
    const html = await page.locator(frame).innerHTML();
    const key = html.replaceAll(' aria-current="page"', "") + /<nav.* aria-current=/s.test(html);
    if (seen.has(key)) frames.push(frame);
    seen.add(key);
  }
  return frames;
};

/** Marks the elements that are visible, if none are marked, and else those that are visible and not marked. Returns their number. */
const markVisible = (page: Page, mark: string): Promise<number> =>
  page.evaluate((mark) => {
    const now = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (element) => element.checkVisibility() && !element.matches("[data-visible]"),
    );
    for (const element of now) element.setAttribute("data-visible", mark);
    return now.length;
  }, mark);

describe("every kind of page", () => {
  test("fits 320 pixels, also with text of twice the size and open folds, passes axe on phones and desktops in light and dark mode, has no errors and contacts no other host", async () => {
    const found: string[] = [];
    const frames = new Set<string>();
    await inTwos(pageKinds(briefing()), async ([kind, address]) => {
      const seen = await opened.view(address, narrow, async (page) => {
        const width = await widthOf(page);
        await thin(page);
        const within = { exclude: await seenBefore(page, frames) };
        const rows = [
          ...(width > narrow.width ? [`${width} pixels wide`] : []),
          ...(await axeAt(page, phone, "light", "but colors", within)),
          ...(await axeAt(page, desk, "light", "all", within)),
          ...(await axeAt(page, desk, "dark", "of colors", within)),
        ];
        // The width changes no color of a visible text: on a phone, only what a desktop hides is left.
        await markVisible(page, "desk");
        await page.setViewportSize(phone);
        if ((await markVisible(page, "phone")) > 0)
          for (const scheme of ["dark", "light"] as const)
            rows.push(
              ...(await axeAt(page, phone, scheme, "of colors", { ...within, include: "[data-visible=phone]" })),
            );
        return rows;
      });
      found.push(...seen.map((row) => `${kind}: ${row}`));
    });
    expect(found).toEqual([]);
  }, 600_000);

  test("a visit fails if the page logs an error or asks another host", async () => {
    const logs = opened.visit("/404.html", {}, (page) => page.evaluate(() => console.error("broken")));
    await expect(logs).rejects.toThrow("/404.html: broken");
    const asks = opened.visit("/404.html", { bypassCSP: true }, (page) =>
      page.evaluate(() => fetch("https://other.example/").catch(() => undefined)),
    );
    await expect(asks).rejects.toThrow("/404.html asks https://other.example/");
  });

  test("axe finds contrast that is too low for either level", async () => {
    const seen = await opened.view("/404.html", desk, async (page) => {
      const text = (color: string) => `<p><font color="${color}">Some text</font></p>`;
      await page.setContent(
        `<html lang="en"><title>A</title><main><h1>A</h1>${text("#bbb")}${text("#767676")}${text("#595959")}</main>`,
      );
      return violations(page, ofColors);
    });
    expect(seen.map((row) => row.split(":")[0]).sort()).toEqual(["color-contrast-enhanced", "color-contrast-enhanced"]);
  });

  test("is readable in forced colors, with reduced motion and at 200 percent", async () => {
    const seen = await opened.visit(
      lead(),
      { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, forcedColors: "active", reducedMotion: "reduce" },
      async (page) => ({ wide: await widthOf(page), found: await violations(page) }),
    );
    expect(seen.wide).toBeLessThanOrEqual(720);
    expect(seen.found).toEqual([]);
  }, 120_000);

  test("in forced colors the key of a chart has the colors of its drawing", async () => {
    const seen = await opened.visit(addresses.charts, { forcedColors: "active" }, (page) =>
      page
        .locator(".chart-key:has(.series-1)")
        .first()
        .locator('[class^="series-"]')
        .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).color)),
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("the claim with most figures fits 320 pixels with text of twice the size", async () => {
    const [most] = [...briefing().claims].sort((a, b) => b.figures.length - a.figures.length);
    expect(await opened.view(most?.address ?? "", narrow, widthOf)).toBeLessThanOrEqual(narrow.width);
  });

  test("the first Tab stop skips to the content", async () => {
    const seen = await opened.visit(lead(), { viewport: desk }, async (page) => {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() => document.activeElement?.textContent?.trim());
      await page.keyboard.press("Enter");
      return { label, at: new URL(page.url()).hash };
    });
    expect(seen).toEqual({ label: "Skip to the content", at: "#main" });
  });

  test("the menu on a phone opens without scripts", async () => {
    const seen = await opened.visit("/", { viewport: phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole("button", { name: "Menu" }).click();
      return page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Claims" }).isVisible();
    });
    expect(seen).toBe(true);
  });
});

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe("the home page", () => {
  test("opens on a phone with the title, one sentence, the lead takeaway, its confidence and a chart, and is short", async () => {
    const seen = await opened.view("/", phone, async (page) => {
      const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Infinity;
      return {
        words: await page.locator("main > h1, main > .lede, .lead-finding > h2").allInnerTexts(),
        sure: await topOf(".lead-finding > .sure"),
        chart: await topOf(".lead-finding svg:visible"),
        height: await heightOf(page),
      };
    });
    const { site, takeaways } = briefing();
    expect(seen.words[0]).toBe(site.data.title);
    expect(seen.words[1]?.match(/[.?!](?=\s|$)/g)).toHaveLength(1);
    expect(seen.words[2]).toBe(takeaways[0]?.data.takeaway);
    expect(seen.sure).toBeLessThan(600);
    expect(seen.chart).toBeLessThan(650);
    expect(seen.height).toBeLessThanOrEqual(6000);
  });

  test("shows what is coming up, with dates, next to the lead takeaway on a desktop", async () => {
    const seen = await opened.view("/", desk, async (page) => ({
      lead: await page.locator(".lead-finding").boundingBox(),
      coming: await page.locator(".coming").boundingBox(),
      dates: await page
        .locator(".coming time")
        .evaluateAll((times) => times.map((time) => time.getAttribute("datetime"))),
    }));
    expect(seen.coming?.x).toBeGreaterThan((seen.lead?.x ?? 0) + (seen.lead?.width ?? 0));
    expect(Math.abs((seen.coming?.y ?? 0) - (seen.lead?.y ?? 0))).toBeLessThan(2);
    expect(seen.dates.length).toBeGreaterThan(2);
    expect(seen.dates).toEqual([...seen.dates].sort());
  });

  test.each([phone, desk])(
    "has links of at least 24 pixels in its lines of links, at $width pixels",
    async (viewport) => {
      const seen = await opened.view("/", viewport, (page) =>
        page
          .locator("main :is(.meta, .apparatus, .more) a")
          .evaluateAll((links) =>
            links.map((link) => [link.textContent, link.getBoundingClientRect().height] as const),
          ),
      );
      expect(seen.map(([text]) => text)).toContain("All changes");
      expect(seen.filter(([, height]) => height < 24)).toEqual([]);
    },
  );

  test("gives each theme an image", async () => {
    const seen = await opened.view("/", phone, (page) =>
      page
        .locator(".theme-card")
        .evaluateAll((cards) => cards.map((card) => card.querySelectorAll("svg .mark").length)),
    );
    expect(seen).toEqual(briefing().themes.map(({ events }) => events.length));
  });
});

/** The segments of the evidence bar: how wide each is, and what it counts. */
test.each([390, 1440])("the evidence bar is true to scale at %i pixels", async (width) => {
  const seen = await opened.view("/", { width, height: 900 }, (page) =>
    page.locator(".bar rect").evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width)),
  );
  const { claims } = briefing();
  const counts = countStandings(claims).map(({ count }) => count);
  const whole = seen.reduce((sum, part) => sum + part, 0);
  const off = seen.map((part, at) => Math.abs(part / whole - (counts[at] ?? 0) / claims.length));
  expect(off.filter((share) => share > 0.002)).toEqual([]);
  expect(seen.length).toBe(counts.length);
});

const sheetsOf = async (page: Page, format: "A4" | "Letter"): Promise<number> => {
  const pdf = (await page.pdf({ format })).toString("latin1");
  return [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
};

test("a printed claim and printed charts have no links to forms and files", async () => {
  const links = "main a[href*='/contribute/'], main .edit-link, .chart .apparatus a";
  for (const address of [briefing().claims[0]?.address ?? "", addresses.charts]) {
    const seen = await opened.view(address, desk, async (page) => {
      await page.emulateMedia({ media: "print" });
      return [await page.locator(links).count(), await page.locator(links).locator("visible=true").count()];
    });
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen[1]).toBe(0);
  }
});

test("no term of a theme is broken over two lines on a phone", async () => {
  const seen = await opened.view(briefing().themes[0]?.address ?? "", phone, (page) =>
    page.locator(".run-in a").evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height)),
  );
  expect(seen.length).toBeGreaterThan(2);
  expect(Math.max(...seen)).toBeLessThan(40);
});

test("a table that is wider than a phone has a shadow at the side where there is more, and none at its end", async () => {
  const seen = await opened.view(addresses.forecasts, phone, async (page) => {
    const table = page.locator(".scroll").filter({ hasText: "Brier" }).last();
    await table.scrollIntoViewIfNeeded();
    // Whether a pixel near each edge, above the text, is darker than paper.
    const edges = async () => {
      const picture = (await table.screenshot()).toString("base64");
      return page.evaluate(async (data) => {
        const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        canvas?.drawImage(image, 0, 0);
        const lightness = (x: number) => canvas?.getImageData(x, 3, 1, 1).data[0] ?? 0;
        return [lightness(3), lightness(image.width - 4)].map((edge) => edge < 235);
      }, picture);
    };
    const before = await edges();
    await table.evaluate((one) => {
      one.scrollLeft = one.scrollWidth;
    });
    return { before, after: await edges() };
  });
  expect(seen).toEqual({ before: [false, true], after: [true, false] });
});

describe("a brief", () => {
  test("prints its title in the margin of each sheet after the first", async () => {
    const seen = await opened.view(lead(), desk, async (page) => {
      const bytes = async () => (await page.pdf({ format: "A4" })).length;
      const before = await bytes();
      await page.evaluate(() => document.documentElement.setAttribute("data-title", ""));
      return { before, without: await bytes() };
    });
    expect(seen.without).toBeLessThan(seen.before);
  });
});

describe("the summary", () => {
  test("prints on one sheet of A4 and of Letter, with every takeaway, key numbers and what changed", async () => {
    const seen = await opened.view(addresses.summary, desk, async (page) => {
      await page.emulateMedia({ media: "print" });
      const shown = (selector: string) =>
        page.locator(selector).evaluateAll((found) => found.filter((element) => element.checkVisibility()).length);
      return {
        sheets: [await sheetsOf(page, "A4"), await sheetsOf(page, "Letter")],
        takeaways: await shown(".takeaways > li"),
        numbers: await shown(".key-numbers dt"),
        changed: await shown(".since-issue h2"),
      };
    });
    expect(seen.sheets).toEqual([1, 1]);
    expect(seen.takeaways).toBe(briefing().takeaways.length);
    expect(seen.numbers).toBeGreaterThanOrEqual(8);
    expect(seen.numbers).toBeLessThanOrEqual(12);
    expect(seen.changed).toBe(1);
  });
});

describe("evidence in place", () => {
  test.each([true, false])("on a phone, a tap opens it, scripts: %s", async (javaScriptEnabled) => {
    const seen = await opened.visit(lead(), { viewport: phone, hasTouch: true, javaScriptEnabled }, async (page) => {
      const note = page.locator(".note").first();
      const before = await note.isVisible();
      await page.locator("button.cite").first().tap();
      return { before, after: await note.isVisible(), text: await note.innerText(), box: await note.boundingBox() };
    });
    expect(seen.before).toBe(false);
    expect(seen.after).toBe(true);
    expect(seen.text).toMatch(/corroborated|single origin|self-reported|attributed|disputed/i);
    expect(seen.box?.x).toBeGreaterThan(0);
    expect((seen.box?.x ?? 0) + (seen.box?.width ?? 0)).toBeLessThan(phone.width);
  });

  test("on a desktop, the second citation of a claim opens its note in place", async () => {
    const again = briefing().briefs.find(({ id }) =>
      opened.site().pages.get(`briefs/${id}/index.html`)?.includes(' again" aria-label='),
    );
    const seen = await opened.visit(again?.address ?? "", { viewport: desk }, async (page) => {
      const mark = page.locator("button.cite.again").first();
      await mark.click();
      const [of, at] = [await page.locator(".note:popover-open").boundingBox(), await mark.boundingBox()];
      return { below: (of?.y ?? 0) - (at?.y ?? 0), found: await violations(page) };
    });
    expect(Math.abs(seen.below)).toBeLessThan(400);
    expect(seen.found).toEqual([]);
  });

  test("an open note passes axe, and the keyboard opens and closes it", async () => {
    const seen = await opened.visit(lead(), { viewport: phone }, async (page) => {
      await page.locator("button.cite").first().focus();
      await page.keyboard.press("Enter");
      const open = await page.locator(".note").first().isVisible();
      const found = [...(await axeAt(page, phone, "light", "all")), ...(await axeAt(page, phone, "dark", "of colors"))];
      await page.keyboard.press("Escape");
      return { open, found, closed: !(await page.locator(".note").first().isVisible()) };
    });
    expect(seen).toEqual({ open: true, found: [], closed: true });
  }, 120_000);
});

describe("what changed", () => {
  test("shows only changes since a chosen date, and the device remembers the date", async () => {
    const { address } = briefing().briefs.find(({ claims }) =>
      claims.some(({ changes }) => changes.some(({ major }) => major)),
    ) ?? { address: "" };
    const seen = await opened.visit(address, { viewport: desk }, async (page) => {
      const rows = page.locator("[data-since] [data-date]");
      const pick = page.getByLabel("Only since");
      await pick.fill("2026-11-01");
      const since = await rows.locator("visible=true").count();
      await pick.fill("2030-01-01");
      await pick.dispatchEvent("change");
      const none = await rows.locator("visible=true").count();
      await page.reload();
      return {
        since,
        none,
        kept: await pick.inputValue(),
        said: await page.locator("[data-since] output").innerText(),
      };
    });
    expect(seen.since).toBeGreaterThan(0);
    expect(seen.none).toBe(0);
    expect(seen.kept).toBe("2030-01-01");
    expect(seen.said).toMatch(/^0 of \d+ changes?$/);
  });

  test("the home page marks changes since the last visit", async () => {
    const seen = await opened.visit("/", { viewport: desk }, async (page) => {
      const marked = () => page.locator("[data-new]:has(.new)").count();
      const first = await marked();
      await page.evaluate(() => localStorage.setItem("briefing:/after-deepseek/:visit", "2020-01-01"));
      await page.reload({ waitUntil: "networkidle" });
      const later = await marked();
      await page.reload({ waitUntil: "networkidle" });
      return { first, later, again: await marked(), lists: await page.locator("[data-new]").count() };
    });
    expect(seen).toEqual({ first: 0, later: 1, again: 0, lists: 1 });
  });
});

test("every Latin letter is drawn in the fonts of the site, of which no name is kept", async () => {
  const seen = await opened.visit("/404.html", { viewport: phone }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    const letters = String.fromCodePoint(...Array.from({ length: 96 }, (_, at) => 0xa0 + at), 0x152, 0x20ac, 0x201c);
    await page.locator("h1").evaluate((heading, text) => heading.append(text), letters);
    const tools = await page.context().newCDPSession(page);
    await tools.send("DOM.enable");
    await tools.send("CSS.enable");
    const { root } = await tools.send("DOM.getDocument");
    const fontsOf = async (selector: string) => {
      const { nodeId } = await tools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
      return (await tools.send("CSS.getPlatformFontsForNode", { nodeId })).fonts.map(({ familyName, isCustomFont }) => [
        familyName,
        isCustomFont,
      ]);
    };
    return [await fontsOf("h1"), await fontsOf(".menu-button")];
  });
  expect(seen).toEqual([[["", true]], [["", true]]]);
});

test("text is drawn before the fonts have loaded, and does not move when they do", async () => {
  const seen = await opened.visit("/404.html", { viewport: phone }, async (page) => {
    let letThrough = () => {};
    const painted = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/*.woff2", async (route) => {
      await painted;
      await route.continue();
    });
    await page.goto(new URL(lead().slice(1), page.url()).href, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const early = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length);
    letThrough();
    await page.waitForLoadState("networkidle");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as never as { value: number }).value, 0)),
          ).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(0), 200));
        }),
    );
    return { early, shift };
  });
  expect(seen).toEqual({ early: 0, shift: 0 });
});
