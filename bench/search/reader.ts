import type { Browser, BrowserContext, Page } from "playwright-core";

export type Answer = { milliseconds: number; links: string[] };

/** Types words into the open dialog all at once and waits for the answer, timed in the page. */
const ask = (page: Page, words: string): Promise<Answer> =>
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
    const links = [...list.querySelectorAll<HTMLAnchorElement>("li.result > a")].map(({ href }) => {
      const { pathname, hash } = new URL(href);
      return pathname + hash;
    });
    return { milliseconds: performance.now() - started, links };
  }, words);

/** How long, in milliseconds, a page of results may take to fill once typing pauses. */
const fill = 600;

/** Where the results lead that stand some time after the answer. */
const later = async (page: Page): Promise<string[]> => {
  await page.waitForTimeout(fill);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("dialog .results li.result > a")].map(({ href }) => {
      const { pathname, hash } = new URL(href);
      return pathname + hash;
    }),
  );
};

/** Somebody who comes to the front page with nothing kept from before, and opens search. */
export const arrive = async (browser: Browser, url: string) => {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  return {
    open: async () => {
      await page.keyboard.press("/");
      await page.waitForSelector("dialog[open]");
    },
    ask: (words: string) => ask(page, words),
    later: () => later(page),
    leave: () => context.close(),
  };
};
