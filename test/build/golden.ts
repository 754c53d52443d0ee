import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../helpers/content.ts";

export const goldenFolder = join(root, "test/sites/trams-golden");

/** One page of each kind and one feed of each kind, from the small second briefing. */
export const goldenFiles = [
  "index.html",
  "404.html",
  "actors/norbury-works/index.html",
  "briefs/trams-pay-slowly/index.html",
  "briefs/trams-pay-slowly/index.md",
  "calendar.ics",
  "claims/line-cost-forty-million/index.html",
  "claims/second-line-by-2027/index.html",
  "debates/how-many-ride/index.html",
  "desk/index.html",
  "digest/2025-W40/index.html",
  "digest/index.html",
  "feeds/briefs.atom.xml",
  "feeds/briefs.rss.xml",
  "feeds/changes.atom.xml",
  "feeds/changes.feed.json",
  "feeds/digest.atom.xml",
  "forecasts/index.html",
  "glossary/index.html",
  "sources/institute-survey-2025/claims/index.html",
  "options/count-by-others/index.html",
  "options/index.html",
  "sources/norbury-accounts-2024/index.html",
  "summary/index.html",
  "themes/money/index.html",
  "timeline/index.html",
  "watch/index.html",
];

/**
 * Returns a built file for the golden folder: one tag a line, for readable diffs, and without the hashes in the names
 * of assets, which change with every style.
 */
export const goldenForm = (site: string, file: string): string => {
  const text = readFileSync(join(site, file), "utf8").replace(/(\/assets\/[\w-]+)\.[0-9a-f]{10}\./g, "$1.HASH.");
  return file.endsWith(".html") ? text.replaceAll("><", ">\n<") : text;
};
