import axe from "axe-core";
import type { BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { basePath, type RealSite, realSite } from "../helpers/real-site.ts";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./serve-folder.ts";

export type OpenSite = {
  site: RealSite;
  /** Opens a page, looks at it, and closes it in the end. The test fails if the page logs an error or asks another host. */
  visit: <T>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) => Promise<T>;
  /** Opens an address in a page that is used again, which saves half of a visit, to look at it without acting on it. */
  view: <T>(address: string, viewport: ViewportSize, look: (page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

/** The narrowest phone, a phone and a desk screen. */
export const narrow = { width: 320, height: 640 };
export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** Opens the real site for all tests of a file, and says what they need of its briefing. */
export const openForTests = () => {
  let opened: OpenSite | undefined;
  beforeAll(async () => {
    opened = await openSite();
  }, 300_000);
  afterAll(() => opened?.close());
  const site = () => {
    if (!opened) throw new Error("the site is opened when the tests begin");
    return opened;
  };
  const briefing = () => site().site.briefing;
  return {
    site: () => site().site,
    visit: ((...given) => site().visit(...given)) as OpenSite["visit"],
    view: ((...given) => site().view(...given)) as OpenSite["view"],
    briefing,
    /** The address of the brief that the home page leads with. */
    lead: () => briefing().briefs.find(({ id }) => id === briefing().site.data.lead[0])?.address ?? "",
  };
};

/** Serves the real site below its base path and opens a browser on it. */
const openSite = async (): Promise<OpenSite> => {
  const site = await realSite();
  const served = await serveFolder(site.folder, basePath);
  const browser = await launchBrowser();
  const idle: Page[] = [];
  const lookFrom = async <T>(page: Page, address: string, look: (page: Page) => Promise<T>): Promise<T> => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(`${address}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`${address}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(served.origin)) complaints.push(`${address} asks ${request.url()}`);
    });
    await page.goto(served.origin + basePath + address.slice(1));
    const seen = await look(page);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    return seen;
  };
  return {
    site,
    visit: async (address, options, look) => {
      const context = await browser.newContext(options);
      try {
        return await lookFrom(await context.newPage(), address, look);
      } finally {
        await context.close();
      }
    },
    view: async (address, viewport, look) => {
      const page = idle.pop() ?? (await (await browser.newContext()).newPage());
      await page.setViewportSize(viewport);
      await page.emulateMedia({ media: null, colorScheme: null });
      const seen = await lookFrom(page, address, look);
      page.removeAllListeners();
      idle.push(page);
      return seen;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};

/** Returns how wide a page is at most, whether its folds are open or closed, with text of its own or twice the size. */
export const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { style } = document.documentElement;
    const folds = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    const widths: number[] = [];
    for (const open of [true, false]) {
      for (const fold of folds) fold.open = open;
      for (const size of ["200%", ""]) {
        style.fontSize = size;
        widths.push(document.documentElement.scrollWidth);
      }
    }
    return Math.max(...widths);
  });

/** The rules that axe has and leaves off unless they are asked for; those that it gave up itself stay off. */
const rules = {
  ...Object.fromEntries(
    ["color-contrast-enhanced", "target-size", "identical-links-same-purpose", "meta-refresh-no-exceptions"].map(
      (rule) => [rule, { enabled: true }],
    ),
  ),
  "color-contrast": { enabled: false },
};
/** The contrast of level AAA reports only what passes the lower level, unless there is no least contrast. */
const noLeast = { minThreshold: 0 };
const checks = { "color-contrast-enhanced": { options: { contrastRatio: { normal: noLeast, large: noLeast } } } };
/** The rules whose result differs between light and dark. */
export const ofColors = ["color-contrast-enhanced", "link-in-text-block"];

/** The parts of a page that axe looks at, by their selectors. */
export type Within = { include?: string; exclude?: string[] };

/**
 * Returns what axe finds by all its rules: WCAG 2.2, also of level AAA, and its best practices. A page loads axe once.
 * @param only the rules, if not all
 * @param within what of the page axe looks at, if not all
 * @param without rules that are left out
 */
export const violations = async (
  page: Page,
  only?: string[],
  within: Within = { exclude: [] },
  without: string[] = [],
): Promise<string[]> => {
  const left = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    selectors: false,
    ...(only ? { runOnly: only } : { rules: { ...rules, ...left } }),
    // The types of axe lack this option.
    ...{ checks },
  };
  return page.evaluate(
    async ([within, options]) => {
      const { violations: found } = await (window as never as { axe: typeof axe }).axe.run(
        within as axe.ElementContext,
        options,
      );
      return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    [within, options] as const,
  );
};

/**
 * Removes what is in a list, a drawing or a block, and holds no part but those of which one is left: the same classes, within
 * and after the same. So each kind of part is looked at, next to each kind of neighbor, and not each row.
 */
export const thin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const nameOf = (part: Element | null | undefined) =>
      part ? `${part.tagName}.${part.getAttribute("class") ?? ""}` : "";
    const pathOf = (part: Element | null, row: Element): string =>
      nameOf(part) + (part === row || !part ? "" : `<${pathOf(part.parentElement, row)}`);
    const holders = ":is(ul, ol, dl, tbody, svg, g, section, article, div, p, nav, details, blockquote, select)";
    for (const holder of [...document.querySelectorAll(`main, main ${holders}`)].reverse()) {
      const seen = new Set<string>();
      for (const row of [...holder.children]) {
        const parts = [row, ...row.querySelectorAll("*")].map(
          (part) => `${nameOf(part.previousElementSibling)}+${pathOf(part, row)}`,
        );
        if (parts.every((part) => seen.has(part))) row.remove();
        else for (const part of parts) seen.add(part);
      }
    }
  });

/** Does something with each of a list, two at a time. */
export const inTwos = async <T>(list: T[], act: (item: T) => Promise<void>): Promise<void> => {
  const left = [...list];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all([lane(), lane()]);
};
