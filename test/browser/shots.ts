/** Writes screenshots of every kind of page, at two widths, light and dark, and in print, into `shots/`. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "../../src/build/build.ts";
import { launchBrowser } from "./browser.ts";
import { pageKinds } from "./kinds.ts";
import { serveFolder } from "./serve-folder.ts";

const folder = "shots";
const widths = [390, 1440];
const schemes = ["light", "dark"] as const;

const shootPage = async (browser: Browser, url: string, name: string) => {
  for (const width of widths)
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(url, { waitUntil: "networkidle" });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.pdf({ path: join(folder, `${name}-print.pdf`), format: "A4", tagged: true, outline: true });
  await page.close();
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const site = join(folder, "site");
const { briefing } = await build({
  content: ".",
  out: site,
  basePath: "/",
  today: new Date().toISOString().slice(0, 10),
  search: true,
});
if (!briefing) throw new Error("the content has errors: run npm run check");
const served = await serveFolder(site);
const browser = await launchBrowser();
for (const [name, address] of pageKinds(briefing)) await shootPage(browser, served.origin + address, name);
await browser.close();
await served.close();
rmSync(site, { recursive: true, force: true });
console.log(`${pageKinds(briefing).length} kinds of page in ${folder}/`);
