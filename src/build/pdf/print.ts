import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { contentTypeOf } from "../../lib/content-types.ts";
import { decodePart } from "../../lib/decode-part.ts";
import { outputFileOf } from "../../model/addresses.ts";
import { finishPdf } from "./finish.ts";
import { printFont, replaceFonts } from "./print-fonts.ts";

/** A folder with a rendered site, and the address at which it will be published. */
export type RenderedSite = {
  folder: string;
  basePath: string;
  url: (address: string) => string;
  author: string;
  /** Whether links to other pages of the site are printed as plain text, since its address is not decided. */
  standalone?: boolean;
};

/** A page to print, and the date of its content. */
export type PrintedPage = { address: string; date: string };

/** Returns the file of a site for a path, or undefined. Scripts are left out: paper has no use for them. */
const fileOf = ({ folder, basePath }: RenderedSite, path: string): string | undefined => {
  const font = printFont(path);
  if (font) return font;
  if (!path.startsWith(basePath) || path.endsWith(".js")) return undefined;
  const file = join(folder, outputFileOf(path.slice(basePath.length - 1)));
  return existsSync(file) ? file : undefined;
};

/** Serves the requests of a page from the folder, as the published site would, and refuses all others. */
const serveRequest = async (site: RenderedSite, route: Route): Promise<void> => {
  const url = new URL(route.request().url());
  const file = url.origin === new URL(site.url("/")).origin ? fileOf(site, decodePart(url.pathname)) : undefined;
  if (!file) return route.abort();
  const contentType = contentTypeOf(file);
  if (!file.endsWith(".css")) return route.fulfill({ body: readFileSync(file), contentType });
  return route.fulfill({ body: replaceFonts(readFileSync(file, "utf8")), contentType });
};

/**
 * Returns a browser context in which the folder is served at the site's own address, so that links have that address.
 */
export const openSite = async (browser: Browser, site: RenderedSite): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", colorScheme: "light" });
  await context.route("**/*", (route) => serveRequest(site, route));
  return context;
};

/** Runs in the page: waits for fonts and pictures, and returns the page's language and headings. */
const preparePage = async (standalone: boolean): Promise<{ language: string; headings: string[] }> => {
  // `document.links` has no links of drawings.
  for (const link of standalone ? document.querySelectorAll("a[href]") : []) {
    const to = new URL(link.getAttribute("href") ?? "", location.href);
    if (to.origin === location.origin && to.pathname !== location.pathname) link.removeAttribute("href");
  }
  for (const picture of document.images) picture.loading = "eager";
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
  // Fonts are requested when the page is laid out; system fonts would shift lines.
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
    const facts = await page.evaluate(preparePage, site.standalone ?? false);
    const printed = await page.pdf({ format: "A4", tagged: true, outline: true });
    return finishPdf(printed, { ...facts, author: site.author, date });
  } finally {
    await page.close();
  }
};
