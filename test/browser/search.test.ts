import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { searchLists } from "../../src/model/search-facets.ts";
import { plain } from "../helpers/hostile.ts";
import { soak } from "../helpers/soak.ts";
import { vectors } from "../helpers/vectors.ts";
import { launchBrowser } from "./browser.ts";
import { type SearchSites, searchSites } from "./search-sites.ts";
import { ofColors, violations } from "./visit.ts";

/** The hostile strings: every third one, and all in a soak run. */
const strings = vectors.filter((_, at) => soak || at % 3 === 0);

let browser: Browser;
let sites: SearchSites;
/** The page of most tests, as a new one costs as much as a search. */
let shared: Page;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  [browser, sites] = await Promise.all([launchBrowser(), searchSites(strings)]);
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  shared = await context.newPage();
  await shared.goto(sites.one.url);
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  contexts = [];
  await shared.unrouteAll({ behavior: "ignoreErrors" });
  shared.removeAllListeners("request");
  await shared.context().setOffline(false);
  await shared.evaluate(() => localStorage.clear());
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

/** Loads a page: the shared one, or with options a page in a browser of its own. */
const visit = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = options ? await ownPage(options) : shared;
  await page.goto(path.startsWith("http") ? path : sites.one.url + path);
  return page;
};

const ownPage = async (options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext(options);
  contexts.push(context);
  context.setDefaultTimeout(60_000);
  return context.newPage();
};

const box = (page: Page) => page.getByRole("searchbox");
const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
const links = (page: Page) => page.locator(".pf-results > .result > a");
const hrefs = (page: Page) =>
  links(page).evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
  );

/** Opens search from the keyboard and types. */
const search = async (page: Page, words: string) => {
  await page.keyboard.press("/");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.type(words);
};

/** Asks in the dialog of the shared page, which stays open between tests that only ask. */
const ask = async (words: string): Promise<Page> => {
  if ((await shared.locator("dialog[open]").count()) === 0) {
    await visit("");
    await shared.keyboard.press("/");
    await shared.locator("dialog[open]").waitFor();
  }
  await box(shared).fill(words);
  return shared;
};

describe("the box on every page", () => {
  test("loads no search code before it is used", async () => {
    for (const path of ["", "briefs/trams-pay-slowly/", "search/"]) {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(sites.one.url + path, { waitUntil: "networkidle" });
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter((name) => /pagefind|assets\/search/.test(name))).toEqual([]);
    }
  });

  test.each(["/", "Control+k"])("opens by %s, closes by Escape, and returns the focus", async (key) => {
    const page = await visit("briefs/trams-pay-slowly/");
    const link = page.getByRole("link", { name: "Cite" });
    await link.focus();
    await page.keyboard.press(key);
    await page.locator("dialog[open]").waitFor();
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "hidden" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("opens by a click, and is a link to the search page that can open in a new tab", async () => {
    const page = await visit("");
    const link = page.locator("[data-find]");
    expect(await link.getAttribute("href")).toBe("/base/search/");
    await link.click();
    await page.locator("dialog[open]").waitFor();
    expect(await page.getByRole("button", { name: "Close search" }).count()).toBe(1);
    await page.getByRole("button", { name: "Close search" }).click();
    await page.locator("dialog").waitFor({ state: "hidden" });
  });

  test("opens from every kind of page, by slash and Ctrl-K", async () => {
    const page = await visit("");
    for (const path of [
      "",
      "briefs/trams-pay-slowly/",
      "claims/riders-above-plan/",
      "themes/money/",
      "glossary/",
      "timeline/",
      "contribute/",
      "desk/",
      "404.html",
    ]) {
      await page.goto(sites.one.url + path);
      for (const key of ["/", "Control+k"]) {
        await page.keyboard.press(key);
        await page.locator("dialog[open]").waitFor();
        await page.keyboard.press("Escape");
        await page.locator("dialog[open]").waitFor({ state: "detached" });
      }
    }
  });

  test("a slash typed into a field stays a slash", async () => {
    const page = await visit("search/");
    await box(page).focus();
    await page.keyboard.type("a/b");
    expect(await box(page).inputValue()).toBe("a/b");
  });

  test("shows results while typing, announces them to screen readers, and works by keyboard", async () => {
    const page = await visit("");
    await search(page, "norbury second");
    await said(page, /results? for “norbury second”\.$/);
    await page.keyboard.press("ArrowDown");
    expect(
      await links(page)
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/base\/claims\/second-line-by-2027\//);
  });

  test("explains what to type while the query is too short", async () => {
    const page = await visit("");
    await search(page, "t");
    await said(page, "Type a word or two: of a title, a claim, a source, a name.");
    expect(await links(page).count()).toBe(0);
    await page.keyboard.type("ram");
    await said(page, "for “tram”");
  });

  test("links to the search page with filters, and keeps the query", async () => {
    const page = await visit("");
    await search(page, "bridge");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/base/search/?q=bridge");
    await said(page, /results? for “bridge”/);
  });
});

describe("results", () => {
  test.each([
    ["trams pay slowly", "/base/briefs/trams-pay-slowly/"],
    ["stated cost leaves out bridge", "/base/claims/bridge-cost-left-out/"],
    ["survey of new lines", "/base/sources/institute-survey-2025/"],
    ["how many people ride", "/base/debates/how-many-ride/"],
    ["line opens", "/base/timeline/#line-opened"],
    ["council vote second line", "/base/watch/#second-line-vote"],
    ["riders’ union", "/base/actors/riders-union/"],
    ["light rail", "/base/glossary/#light-rail"],
    ["towns mostly add another", "/base/claims/second-line-by-2027/"],
  ])("%s has %s as its first result", async (words, address) => {
    const page = await ask(words);
    await said(page, `for “${words}”`);
    expect((await hrefs(page))[0]).toBe(address);
  });

  test("a claim shows its kind, theme, standing, confidence and date, and the words found in it", async () => {
    const page = await visit("search/?q=tracks+included");
    await said(page, "for “tracks included”");
    const row = page.locator(".result").first();
    expect(await row.locator(".labels span").allTextContents()).toEqual([
      "Claim",
      "Money",
      "Self-reported",
      "Moderate confidence",
      "March 2025",
    ]);
    expect(await row.locator("a").first().locator("mark").allTextContents()).toEqual(["tracks", "included."]);
  });

  test("a section of a brief is found with its heading, and the link leads to it with the words highlighted", async () => {
    const page = await visit("search/?q=operator+counts");
    await said(page, "for “operator counts”");
    const section = page.locator(".sections a", { hasText: "Who rides" });
    await section.click();
    await page.waitForURL(/#who-rides$/);
    await page.waitForFunction(() => CSS.highlights.has("search"));
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get("search") ?? [])].map((range) => range.toString().toLowerCase()),
    );
    expect(marked).toEqual(expect.arrayContaining(["operator", "counts"]));
    // The address to copy is that of the section, without the words.
    expect(new URL(page.url()).search).toBe("");
  });

  test("Chinese names are found by all or some of their characters", async () => {
    const page = await ask("乘客联盟");
    await said(page, "for “乘客联盟”");
    expect(await hrefs(page)).toEqual(
      expect.arrayContaining(["/base/actors/riders-union/", "/base/briefs/trams-pay-slowly/"]),
    );
    expect(await page.locator(".result").first().textContent()).toContain("乘客联盟");
    await box(page).fill("联盟");
    await said(page, "for “联盟”");
    expect(await hrefs(page)).toContain("/base/actors/riders-union/");
  });

  test("another name of a term finds texts that use its main name", async () => {
    const page = await visit("search/?q=light+rail&kind=Claim");
    await said(page, "for “light rail”");
    expect(await hrefs(page)).toContain("/base/claims/line-cost-forty-million/");
  });
});

describe("words in quotation marks", () => {
  test("are next to each other in results, including stop words", async () => {
    const page = await ask('"cost of the line"');
    await said(page, /results? for “"cost of the line"”\.$/);
    for (const text of await page.locator(".pf-results > .result").allTextContents())
      expect(text.toLowerCase()).toContain("line");
    const together = await links(page).count();
    await box(page).fill("cost of the line");
    await said(page, "for “cost of the line”");
    expect(await links(page).count()).toBeGreaterThan(together);
    await box(page).fill('"line the of cost"');
    await said(page, "No result");
  });
});

describe("misspelled and unknown words", () => {
  test("a misspelled word is corrected, and one click searches for the original", async () => {
    const page = await ask("survay tram");
    const note = page.locator(".search-notes", {
      hasText: "Showing results for survey tram; search for survay tram instead.",
    });
    await note.waitFor();
    expect((await hrefs(page))[0]).toBe("/base/sources/institute-survey-2025/");
    await note.getByRole("button", { name: "survay tram" }).click();
    await said(page, "for “survay tram”");
    await note.waitFor({ state: "hidden" });
  });

  test("the vocabulary is loaded only for an unknown word, and names only by the first letter", async () => {
    const page = await visit("");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await search(page, "survey");
    await said(page, "for “survey”");
    expect(asked.filter((name) => name.includes("/words/"))).toEqual([]);
    expect(asked.filter((name) => name.includes("/names"))).toEqual(["/base/pagefind/names/s.txt"]);
    await box(page).fill("survay");
    await said(page, "for “survey”");
    await page.locator(".search-notes", { hasText: "survay" }).waitFor();
    expect(asked.filter((name) => name.includes("/words/"))).toEqual(["/base/pagefind/words/s.txt"]);
  });

  test("a wrong first letter is corrected too", async () => {
    const page = await ask("norbury zurvey");
    await page.locator(".search-notes", { hasText: "Showing results for norbury survey" }).waitFor();
  });

  test("a word without similar words is reported as missing", async () => {
    const page = await ask("bridge xyzzyqwert");
    await said(page, /Nothing holds “xyzzyqwert”\.$/);
    expect(await hrefs(page)).toContain("/base/claims/bridge-cost-left-out/");
  });

  test("if few results have all words, those with some come after them", async () => {
    const page = await ask("norbury second line");
    await said(page, "for “norbury second line”");
    const after = page.locator(".search-after");
    await after.getByRole("heading", { name: "With some of the words" }).waitFor();
    const found = await hrefs(page);
    const others = await after
      .locator(".result > a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((other) => found.includes(other))).toEqual([]);
  });

  test("without results, the most similar terms, actors and claims are shown, and the lists", async () => {
    const page = await ask("bridge volunteers opens");
    await said(page, "No result");
    const after = page.locator(".search-after");
    await after.getByRole("heading", { name: "What comes nearest" }).waitFor();
    expect(await after.locator(".result").count()).toBeGreaterThan(0);
    expect(await after.getByRole("link", { name: "All claims" }).getAttribute("href")).toBe("/base/claims/");
  });

  test("without close matches, search suggests what to do", async () => {
    const page = await ask("xyzzyqwert");
    await said(page, "No result for “xyzzyqwert”.");
    await page.getByText("No close matches. Try fewer or other words, or one of the lists.").waitFor();
  });
});

describe("the search page", () => {
  const order = (page: Page) => expect.poll(() => page.locator("#sort").inputValue(), { timeout: 60_000 });
  const typed = (page: Page) => expect.poll(() => box(page).inputValue(), { timeout: 60_000 });
  /**
   * The browser's own buttons; a step that is asked for from outside may count from the entry before the last.
   * The page goes only when it has answered, since one that leaves answers no more.
   */
  const step = (page: Page, by: number) => page.evaluate((entries) => void setTimeout(() => history.go(entries)), by);
  const back = (page: Page) => step(page, -1);
  const label = (page: Page, name: string) =>
    page.locator("#filters label", { has: page.locator(`input[value="${name}"]`) });
  const count = (page: Page, name: string) => label(page, name).locator(".pf-filter-checkbox-count").textContent();
  /** Waits until the results are those of the latest search, and each of so many is shown. */
  const answered = (page: Page, number: number) =>
    page.waitForFunction((most) => {
      const list = document.querySelector(".pf-results");
      return list?.ariaBusy === "false" && list.querySelectorAll(".result > a").length === most;
    }, number);
  const narrow = async (page: Page) => {
    await page.getByText("Filters").click();
    await page.locator("#filters input").first().waitFor();
  };

  test("filters by kind, theme, standing and year, counts the rest, and has all of it in its address", async () => {
    const page = await visit("search/?q=norbury");
    await said(page, "for “norbury”");
    await narrow(page);
    expect(await count(page, "Claim")).toBe("4");
    await label(page, "Claim").click();
    await said(page, "4 results");
    await label(page, "Streets").click();
    await said(page, "2 results");
    await label(page, "Disputed").click();
    await label(page, "2025").click();
    await said(page, "1 result for");
    expect(new URL(page.url()).search).toBe("?q=norbury&kind=Claim&theme=Streets&standing=Disputed&year=2025");
    expect(await hrefs(page)).toEqual(["/base/claims/riders-above-plan/"]);
    expect(await label(page, "Disputed").locator("input").isChecked()).toBe(true);
    expect(await count(page, "Disputed")).toBe("1");
    expect(await count(page, "Attributed")).toBe("1");
    expect(await page.locator("#filters legend").allTextContents()).toEqual(["Kind", "Theme", "Standing", "Year"]);
  });

  test("a search can be shared as an address", async () => {
    const page = await visit("search/?q=norbury&kind=Claim&theme=Money&sort=date");
    await said(page, "3 results");
    await typed(page).toBe("norbury");
    await order(page).toBe("date");
    expect(await label(page, "Claim").locator("input").isChecked()).toBe(true);
    expect(await page.locator("#chosen").innerText()).toBe("Narrowed to Claim, Money. Show all");
    expect((await page.locator(".labels span:last-child").allTextContents())[0]).toBe("September 14, 2025");
    expect(await page.title()).toMatch(/^norbury · Search/);
  });

  test("offers an order only where there is something to order", async () => {
    const page = await visit("search/");
    expect(await page.locator("#sort").isVisible()).toBe(false);
    await box(page).fill("norbury");
    await page.locator("#sort").waitFor();
    await said(page, "for “norbury”");
    await box(page).fill("xyzzyqwert");
    await said(page, "No result for “xyzzyqwert”.");
    await page.locator("#sort").waitFor({ state: "hidden" });
    await box(page).fill("norbury");
    await page.locator("#sort").waitFor();
    await box(page).fill("");
    await page.locator("#sort").waitFor({ state: "hidden" });
  });

  test("shows no name of a filter that has no value to choose", async () => {
    const page = await visit("search/?q=norbury&year=1999");
    await said(page, "under these filters");
    await page.locator("#filters input").first().waitFor({ state: "attached" });
    await page.locator('[data-pf-hidden="true"]').first().waitFor({ state: "attached" });
    const choices = page
      .locator(".pf-filter-group:visible")
      .evaluateAll((groups) =>
        groups.map((group) => [...group.querySelectorAll("label")].filter((label) => label.checkVisibility()).length),
      );
    expect(await choices).not.toContain(0);
  });

  test("sorts by date, and the back button undoes sorting, filters and words", async () => {
    const page = await visit("search/");
    await box(page).fill("norbury");
    await said(page, "for “norbury”");
    await page.locator("#sort").selectOption("date");
    await page.waitForURL("**/?q=norbury&sort=date");
    await narrow(page);
    await label(page, "Source").click();
    await page.waitForURL("**/?q=norbury&kind=Source&sort=date");
    await back(page);
    await page.waitForURL("**/?q=norbury&sort=date");
    expect(await label(page, "Source").locator("input").isChecked()).toBe(false);
    await back(page);
    await page.waitForURL("**/?q=norbury");
    await order(page).toBe("relevance");
    await back(page);
    await page.waitForURL("**/search/");
    await typed(page).toBe("");
  });

  test("letters typed after a filter is selected have a separate history entry", async () => {
    const page = await visit("search/");
    await box(page).fill("norbury");
    await said(page, "for “norbury”");
    await narrow(page);
    await label(page, "Claim").click();
    await page.waitForURL("**/?q=norbury&kind=Claim");
    await box(page).click();
    await box(page).fill("norbury second");
    await page.waitForURL("**/?q=norbury+second&kind=Claim");
    await back(page);
    await page.waitForURL("**/?q=norbury&kind=Claim");
    await typed(page).toBe("norbury");
    await said(page, "4 results for “norbury”");
  });

  test("letters typed after going back have a separate history entry too", async () => {
    const page = await visit("search/?q=bridge");
    await said(page, "for “bridge”");
    await box(page).fill("norbury");
    await page.waitForURL("**/?q=norbury");
    await back(page);
    await page.waitForURL("**/?q=bridge");
    await box(page).fill("tram");
    await page.waitForURL("**/?q=tram");
    await back(page);
    await page.waitForURL("**/?q=bridge");
    await said(page, "for “bridge”");
  });

  test("returning to a search from a result restores it", async () => {
    const page = await visit("search/");
    await box(page).fill("norbury");
    await said(page, "for “norbury”");
    await narrow(page);
    await label(page, "Claim").click();
    await page.waitForURL("**/?q=norbury&kind=Claim");
    await page.locator("#sort").selectOption("date");
    await page.waitForURL("**/?q=norbury&kind=Claim&sort=date");
    await answered(page, 4);
    const found = await hrefs(page);
    await links(page).first().click();
    await page.waitForURL(/\/claims\//);

    await back(page);
    await page.waitForURL("**/?q=norbury&kind=Claim&sort=date");
    await answered(page, 4);
    await said(page, "4 results for “norbury”.");
    expect(await hrefs(page)).toEqual(found);
    await typed(page).toBe("norbury");
    await order(page).toBe("date");
    await page.locator("#chosen").getByText("Narrowed to Claim. Show all").waitFor();
    await back(page);
    await page.waitForURL("**/?q=norbury&kind=Claim");
    await order(page).toBe("relevance");
    await step(page, 1);
    await page.waitForURL("**/?q=norbury&kind=Claim&sort=date");
    await order(page).toBe("date");
  });

  test("a late answer does not replace a newer one", async () => {
    const page = await visit("search/?q=bridge");
    await said(page, "for “bridge”");
    await page.route("**/pagefind/fragment/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await box(page).fill("norbury");
    await box(page).fill("survey");
    await said(page, "for “survey”");
    await page.waitForTimeout(1_500);
    expect(await page.getByRole("status").first().textContent()).toContain("for “survey”");
    expect((await hrefs(page))[0]).toBe("/base/sources/institute-survey-2025/");
    expect(await page.locator(".pf-results").getAttribute("aria-busy")).toBe("false");
  });

  test("the whole list is ordered by date when it is sorted by date", async () => {
    const page = await visit("search/?q=norbury&sort=date");
    await said(page, "for “norbury”");
    await links(page).nth(9).waitFor();
    const words = await page.locator("#results .labels span:last-child").allTextContents();
    const days = words.map((text) => Date.parse(text)).filter((day) => !Number.isNaN(day));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  test("on a phone, active filters are shown above the results, and a tap removes them", async () => {
    const page = await visit("search/?q=norbury&kind=Claim", { viewport: { width: 390, height: 800 } });
    await said(page, "4 results");
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await links(page).first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForURL("**/?q=norbury");
    expect(await page.locator("#chosen").innerText()).toBe("");
  });

  test("can be browsed by filter without a query", async () => {
    const page = await visit("search/");
    await narrow(page);
    await label(page, "Claim").click();
    await said(page, "4 results.");
    await expect.poll(() => hrefs(page)).toHaveLength(4);
  });

  test("filters without results show how many results there are without them", async () => {
    const page = await visit("search/?q=bridge&kind=Actor");
    await said(page, /No result for “bridge” under these filters; \d+ without them\./);
    await page.getByRole("button", { name: "Search without filters" }).click();
    await page.waitForURL("**/?q=bridge");
    await said(page, /results? for “bridge”\.$/);
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("shows ten results at a time, and the next ten on request", async () => {
    const page = await visit("search/?kind=Claim&kind=Source&kind=Actor");
    await said(page, "12 results, the first 10 shown.");
    const more = page.getByRole("button", { name: "Show more" });
    await more.waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await more.isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    expect(await hrefs(page)).toHaveLength(10);
    await more.click();
    await said(page, /^12 results\.$/);
    expect(
      await links(page)
        .nth(10)
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    expect(await hrefs(page)).toHaveLength(12);
    expect(new Set(await hrefs(page)).size).toBe((await hrefs(page)).length);
  });

  test("slash focuses its own box", async () => {
    const page = await visit("search/");
    await page.keyboard.press("/");
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator("dialog").count()).toBe(0);
  });
});

describe("recent searches", () => {
  test("are saved on the device when a result is followed, offered again, and deleted on request", async () => {
    const page = await visit("");
    await search(page, "light rail");
    await said(page, "for “light rail”");
    await links(page).first().click();
    await page.waitForURL(/\/(?:briefs|claims|sources|debates|watch|timeline|glossary|actors)\//);
    expect(await page.evaluate(() => localStorage.getItem("briefing:/base/:recent-searches"))).toBe('["light rail"]');
    await page.keyboard.press("/");
    await page.getByRole("button", { name: "light rail" }).click();
    await said(page, "for “light rail”");
    expect(await box(page).inputValue()).toBe("light rail");
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await box(page).fill("");
    await page.getByRole("button", { name: "Forget them" }).click();
    expect(await page.evaluate(() => localStorage.getItem("briefing:/base/:recent-searches"))).toBeNull();
    expect(await page.locator(".recent").count()).toBe(0);
  });
});

describe("failures", () => {
  test("a search that cannot be loaded shows an error, links the lists, and can be retried", async () => {
    const page = await visit("");
    await page.route("**/pagefind.js*", (route) => route.abort());
    await search(page, "tram");
    await said(page, "Search could not be loaded.");
    const links = page.locator("dialog .links a");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(
      searchLists.map(([, address]) => `/base${address}`),
    );
    await page.unroute("**/pagefind.js*");
    await page.getByRole("button", { name: "Try again" }).click();
    await said(page, "for “tram”");
  });

  test("a script that fails to load is reported next to the link, and requested again at the next click", async () => {
    const page = await visit("");
    await page.route("**/pagefind-component-ui.js*", (route) => route.abort());
    await page.keyboard.press("/");
    await page.getByRole("alert").filter({ hasText: "Search could not be loaded. Try again in a moment." }).waitFor();
    await page.unroute("**/pagefind-component-ui.js*");
    await page.keyboard.press("/");
    await page.locator("dialog[open]").waitFor();
    expect(await page.locator(".find-failed").count()).toBe(0);
  });

  test("a script that fails to load is reported on the search page, and typing retries", async () => {
    const page = await visit("search/");
    await page.route("**/assets/search*", (route) => route.abort());
    await box(page).click();
    await said(page, "Search could not be loaded. Try again in a moment.");
    await page.unroute("**/assets/search*");
    await page.keyboard.type("tram");
    await said(page, "for “tram”");
    expect(await box(page).inputValue()).toBe("tram");
  });

  test("offline it shows so, and continues automatically when the connection is back", async () => {
    const page = await visit("");
    await page.keyboard.press("/");
    await page.locator("dialog[open]").waitFor();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await box(page).fill("tram");
    await said(page, "You are offline");
    await page.context().setOffline(false);
    await said(page, "for “tram”");
  });

  test("a slow index shows that it is loading", async () => {
    const page = await visit("");
    await page.route("**/pagefind.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    await search(page, "tram");
    await said(page, "Searching…");
    await said(page, "for “tram”");
  });

  test("without scripts the page shows so and offers the lists, and the box is a link", async () => {
    const page = await visit("search/", { javaScriptEnabled: false });
    const note = page.locator("main noscript");
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain("Search needs scripts, which are off. These lists hold the same pages:");
    expect(await note.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(
      searchLists.map(([, address]) => `/base${address}`),
    );
    expect(await page.locator("#search-form").isVisible()).toBe(false);
    await page
      .getByRole("link", { name: /^Search/ })
      .first()
      .click();
    expect(page.url()).toBe(`${sites.one.url}search/`);
  });
});

describe("two briefings on one host", () => {
  test("one search finds results of both, labels them and links there", async () => {
    const page = await visit(`${sites.desks.url}trams/`);
    await search(page, "trolleybuses evening");
    await said(page, "1 result for");
    expect(await hrefs(page)).toEqual(["/buses/claims/riders-above-plan/"]);
    expect(await page.locator(".labels span:last-child").first().textContent()).toBe("The buses");
    await box(page).fill("trams pay slowly");
    await said(page, "for “trams pay slowly”");
    expect((await hrefs(page)).slice(0, 2).sort()).toEqual([
      "/buses/briefs/trams-pay-slowly/",
      "/trams/briefs/trams-pay-slowly/",
    ]);
  });

  test("a word of the other briefing is corrected too, and its themes are among the filters", async () => {
    const page = await visit(`${sites.desks.url}trams/search/?q=troleybuses+evening`);
    await page.locator(".search-notes", { hasText: "Showing results for trolleybuses evening" }).waitFor();
    await page.getByText("Filters").click();
    await page.locator('#filters input[name="theme"][value="Fares"]').waitFor();
  });

  test("an unavailable briefing is named, and the others are searched", async () => {
    const page = await visit(`${sites.desks.url}trams/`);
    await search(page, "trolleybuses evening");
    await page.locator(".search-notes", { hasText: "This cannot be searched now: The ferries." }).waitFor();
    expect(await hrefs(page)).toEqual(["/buses/claims/riders-above-plan/"]);
    await links(page).first().click();
    await page.waitForURL("**/buses/claims/riders-above-plan/**");
  });

  test("results of both briefings are sorted by date together", async () => {
    const page = await visit(`${sites.desks.url}trams/search/?q=norbury&kind=Claim&sort=date`);
    await said(page, "8 results");
    const desks = await hrefs(page);
    const days = await page
      .locator("#results .labels")
      .evaluateAll((all) => all.map((row) => [...row.children].map((label) => Date.parse(label.textContent ?? ""))));
    const dates = days.map((row) => row.filter((day) => !Number.isNaN(day)).at(-1) ?? 0);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(
      desks
        .map((path) => path.split("/")[1])
        .slice(0, 2)
        .sort(),
    ).toEqual(["buses", "trams"]);
  });
});

describe("hostile content", () => {
  test("shows as written in titles, filters, excerpts and addresses, and none of it runs", async () => {
    const page = await visit(`${sites.hostile.url}search/?kind=Claim`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (let shown = 10; shown < 4 * strings.length; shown += 10) {
      await page.getByRole("button", { name: "Show more" }).click();
      await page.waitForFunction((more) => document.querySelectorAll(".result").length > more, shown);
    }
    const titles = (await links(page).allTextContents()).map(plain);
    expect(strings.filter((vector) => !titles.includes(plain(vector)))).toEqual([]);
    const excerpts = (await page.locator(".excerpt").allTextContents()).map(plain).join("\n");
    expect(excerpts).toContain("<template><script>pwned()</script></template>");
    expect(excerpts).toContain("&amp;lt;b&amp;gt;");
    const boxes = page.locator('#filters input[name="theme"]');
    await boxes.first().waitFor();
    const themes = await boxes.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    expect(themes.length).toBeGreaterThan(1);
    expect([...themes].sort()).toEqual(strings.slice(0, themes.length).sort());
    const shown = await page.getByRole("group", { name: "Theme", exact: true }).innerText();
    for (const theme of themes) expect(plain(shown)).toContain(plain(theme));
    expect(await page.locator("#results img, #results script, #filters img, #results [onfocus]").count()).toBe(0);
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(asked.filter((url) => !url.startsWith(sites.hostile.url))).toEqual([]);
  });

  test("shows as written in queries", async () => {
    const typed = '<img src=q onerror=pwned()>"><b>';
    const page = await visit(`search/?q=${encodeURIComponent(typed)}&kind=${encodeURIComponent(typed)}`);
    await said(page, `“${typed}”`);
    const chosen = page.locator("#filters label").filter({ hasText: typed });
    expect(await chosen.innerText()).toContain(typed);
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await chosen.click();
    await box(page).fill("");
    await page.getByRole("button", { name: typed }).waitFor();
    expect(await page.locator("main img").count()).toBe(0);
  });
});

describe("axe finds no violations, in light and dark mode,", () => {
  const check = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ofColors)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  };

  test("in the dialog, with and without results, and after closing it", async () => {
    const page = await visit("");
    await page.keyboard.press("/");
    await page.locator("dialog[open]").waitFor();
    await check(page);
    await page.keyboard.type("norbury");
    await said(page, "for “norbury”");
    await check(page);
    await box(page).fill("xyzzyqwert");
    await page.getByText("No close matches.").waitFor();
    await check(page);
    await page.keyboard.press("Escape");
    await check(page);
  });

  test("on the page, empty, corrected and filtered", async () => {
    const page = await visit("search/", { viewport: { width: 390, height: 800 } });
    await check(page);
    await page.goto(`${sites.one.url}search/?q=norbry&kind=Claim`);
    await page.locator(".search-notes", { hasText: "norbury" }).waitFor();
    await check(page);
    await page.getByText("Filters").click();
    await page.locator("#filters input").first().waitFor({ state: "attached" });
    await check(page);
  });
});
