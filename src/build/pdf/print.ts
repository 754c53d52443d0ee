import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { contentTypeOf } from "../../lib/content-types.ts";
import { decoded } from "../../lib/decoded.ts";
import { outputFileOf } from "../../model/addresses.ts";
import { finishPdf } from "./finish.ts";
import { printFont, withPrintFonts } from "./print-fonts.ts";

/** A folder with a rendered site, and the address at which it will be published. */
export type RenderedSite = {
  folder: string;
  basePath: string;
  url: (address: string) => string;
  author: string;
  /** Whether links to other pages of the site are printed as plain text, since nobody knows where it will be. */
  alone?: boolean;
};

/** A page to print, and the day of its content. */
export type PrintedPage = { address: string; date: string };

/** The file of a site that a path asks for, or nothing. Scripts are left out: what they would do is not for paper. */
const fileOf = ({ folder, basePath }: RenderedSite, path: string): string | undefined => {
  const font = printFont(path);
  if (font) return font;
  if (!path.startsWith(basePath) || path.endsWith(".js")) return undefined;
  const file = join(folder, outputFileOf(path.slice(basePath.length - 1)));
  return existsSync(file) ? file : undefined;
};

/** Answers what a page asks for from the folder, as the published site would; all else is refused. */
const answer = async (site: RenderedSite, route: Route): Promise<void> => {
  const url = new URL(route.request().url());
  const file = url.origin === new URL(site.url("/")).origin ? fileOf(site, decoded(url.pathname)) : undefined;
  if (!file) return route.abort();
  const contentType = contentTypeOf(file);
  if (!file.endsWith(".css")) return route.fulfill({ body: readFileSync(file), contentType });
  return route.fulfill({ body: withPrintFonts(readFileSync(file, "utf8")), contentType });
};

/** A browser's window in which the published site seems to be there, so that all links lead to its own address. */
export const openSite = async (browser: Browser, site: RenderedSite): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", colorScheme: "light" });
  await context.route("**/*", (route) => answer(site, route));
  return context;
};

/** Runs in the page: its language and the words of its headings, once all fonts and pictures are there. */
const settle = async (alone: boolean): Promise<{ language: string; headings: string[] }> => {
  // Links of drawings are not among those of the document.
  for (const link of alone ? document.querySelectorAll("a[href]") : []) {
    const to = new URL(link.getAttribute("href") ?? "", location.href);
    if (to.origin === location.origin && to.pathname !== location.pathname) link.removeAttribute("href");
  }
  for (const picture of document.images) picture.loading = "eager";
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
  // Fonts are asked for when the page is laid out; the ones of a system would shift lines.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  return { language: document.documentElement.lang, headings };
};

/** Prints a page of the site as a tagged PDF with bookmarks. */
export const printPage = async (
  context: BrowserContext,
  site: RenderedSite,
  { address, date }: PrintedPage,
): Promise<Buffer> => {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ media: "print" });
    const response = await page.goto(site.url(address), { waitUntil: "load" });
    if (response?.status() !== 200) throw new Error(`there is no page ${address} to print`);
    const facts = await page.evaluate(settle, site.alone ?? false);
    const printed = await page.pdf({ format: "A4", tagged: true, outline: true });
    return finishPdf(printed, { ...facts, author: site.author, date });
  } finally {
    await page.close();
  }
};
