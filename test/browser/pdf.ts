/** Prints briefs as PDF, tagged and outlined, into `_pdf/`: all of them, or those named after `--`. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { didYouMean } from "../../src/model/nearest.ts";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./serve-folder.ts";

const folder = "_pdf";
const site = join(folder, "site");
mkdirSync(folder, { recursive: true });
const { briefing } = await build({
  content: ".",
  out: site,
  basePath: "/",
  today: new Date().toISOString().slice(0, 10),
  search: false,
});
if (!briefing) throw new Error("the content has errors: run npm run check");
const asked = process.argv.slice(2);
const unknown = asked.find((id) => !briefing.brief.has(id));
if (unknown)
  throw new Error(`there is no brief ${unknown}: ${didYouMean(unknown, briefing.brief.keys(), "see briefs/")}`);
const served = await serveFolder(site);
const browser = await launchBrowser();
for (const { id, address } of briefing.briefs.filter(({ id: name }) => asked.length === 0 || asked.includes(name))) {
  const page = await browser.newPage();
  await page.goto(served.origin + address, { waitUntil: "networkidle" });
  await page.pdf({
    path: join(folder, `${id}.pdf`),
    format: "A4",
    tagged: true,
    outline: true,
  });
  await page.close();
  console.log(join(folder, `${id}.pdf`));
}
await browser.close();
await served.close();
rmSync(site, { recursive: true, force: true });
