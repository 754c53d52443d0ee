import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "../lib/serve-folder.ts";
import { brokenLinks, failureReason, lighthouseScores, siteReport } from "../reports/site-report.ts";
import { exitCodes, readBasePath, WrongUse } from "./options.ts";
import { createCommand, progress } from "./run.ts";

/** Returns the path of the first page of a kind, such as `claims/a-claim/`, in a list; empty if there is none. */
const firstOf = (site: string, folder: string): string[] => {
  const names = existsSync(join(site, folder)) ? readdirSync(join(site, folder), { withFileTypes: true }) : [];
  const first = names.filter((entry) => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))[0];
  return first ? [`${folder}/${first.name}/`] : [];
};

export default createCommand("site-report", async (options) => {
  const { site } = options;
  if (!existsSync(join(site, "index.html"))) throw new WrongUse(`there is no built site in ${site}: npm run build`);
  progress("Following every link of the site…");
  const served = await serveFolder(site, readBasePath(options["base-path"]));
  try {
    const links = await brokenLinks(served.url);
    const paths = options["no-lighthouse"] ? [] : ["", ...firstOf(site, "briefs"), ...firstOf(site, "claims")];
    const pages = [];
    for (const path of paths) {
      const scores = await lighthouseScores(served.url + path).catch(failureReason);
      pages.push({ path: `/${path}`, scores });
    }
    console.log(siteReport(links, pages));
    return links.broken.length > 0 ? exitCodes.findings : exitCodes.clean;
  } finally {
    await served.close();
  }
});
