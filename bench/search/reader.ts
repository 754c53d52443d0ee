import type { Browser, BrowserContext, Page } from "playwright-core";

/** Types words into the open dialog at once, and returns the milliseconds to the answer, timed in the page. */
const typeQuery = (page: Page, words: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>("dialog input");
    const list = document.querySelector<HTMLElement>("dialog .results");
    if (!box || !list) throw new Error("search is not open");
    const answered = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.ariaBusy === "true") return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributeFilter: ["aria-busy"] });
    });
    const started = performance.now();
    box.value = typed;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await answered;
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - started;
  }, words);

/** The milliseconds that a page of results may take to fill once typing pauses. */
const fillTime = 600;

/** Returns the addresses of the shown results, in order. */
const links = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("dialog .results li.result > a")].map(({ href }) => {
      const { pathname, hash } = new URL(href);
      return pathname + hash;
    }),
  );

/** Opens the front page with an empty browser cache, and opens search. */
export const openSearch = async (browser: Browser, url: string) => {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  return {
    open: async () => {
      await page.keyboard.press("/");
      await page.waitForSelector("dialog[open]");
    },
    typeQuery: (words: string) => typeQuery(page, words),
    links: () => links(page),
    rest: () => page.waitForTimeout(fillTime),
    leave: () => context.close(),
  };
};
