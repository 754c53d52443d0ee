import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../../lib/attempt.ts";
import { writeWhole } from "../../lib/write-whole.ts";
import { addresses, outputFileOf } from "../../model/addresses.ts";
import type { Briefing } from "../../model/briefing.ts";
import { markUsed, pruneCache } from "../cache-folder.ts";
import { browserName, launchBrowser } from "./browser.ts";
import { openSite, type PrintedPage, printPage, type RenderedSite } from "./print.ts";

/** Increase this when PDFs of the same page change. */
const version = 4;

/** The number of pages that are printed in parallel. */
const concurrency = 2;

/** The maximum of PDFs in the cache for each PDF of a site. */
const maxCachedPerPdf = 3;

type Task = PrintedPage & { pdf: string };

/** Returns the pages of a briefing that have a PDF: each brief, and the summary. */
const tasksOf = ({ briefs, site }: Briefing): Task[] => [
  ...briefs.map(({ id, address, data }) => ({ address, date: data.updated, pdf: addresses.briefPdf(id) })),
  { address: addresses.summary, date: site.data.evidence_as_of, pdf: addresses.summaryPdf },
];

const fileIn = (folder: string, address: string): string => join(folder, outputFileOf(address));

/** The parts of a page that do not affect its PDF: scripts. */
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const assetLinks = /<(?:link rel="stylesheet"[^>]*?href|img[^>]*?src)="([^"]+)"/g;

/** Returns a hash of everything that a PDF depends on: the page, its styles and pictures, and the browser. */
const keyOf = ({ folder, basePath, author }: RenderedSite, { address, date }: Task): string => {
  const html = readFileSync(fileIn(folder, address), "utf8").replace(scripts, "");
  const hash = createHash("sha256").update(JSON.stringify([version, browserName(), author, date, html]));
  for (const [, link = ""] of html.matchAll(assetLinks))
    if (link.startsWith(basePath)) hash.update(readFileSync(fileIn(folder, link.slice(basePath.length - 1))));
  return hash.digest("hex").slice(0, 32);
};

const load = (file: string): Buffer | undefined =>
  attempt(() => {
    const bytes = readFileSync(file);
    markUsed(file);
    return bytes;
  });

const printAll = async (
  site: RenderedSite,
  tasks: { task: Task; cached: string | undefined }[],
  signal: AbortSignal,
) => {
  const browser = await launchBrowser();
  try {
    const context = await openSite(browser, site);
    const waiting = [...tasks];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        signal.throwIfAborted();
        const { task, cached } = next;
        const bytes = await printPage(context, site, task);
        writeWhole(fileIn(site.folder, task.pdf), bytes);
        // If the cache can't be written, the next build takes longer.
        if (cached) attempt(() => writeWhole(cached, bytes));
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    await browser.close();
  }
};

/**
 * Adds the PDFs of a rendered site: from the cache if page, style, pictures and browser are the same, otherwise printed
 * now.
 * @param folder the rendered site
 * @param cache a folder of PDFs for the next build
 */
export const addPdfs = async (
  briefing: Briefing,
  folder: string,
  cache: string | undefined,
  signal: AbortSignal,
): Promise<void> => {
  const { site } = briefing;
  const rendered = { folder, basePath: site.link("/"), url: site.url, author: site.data.publisher };
  const tasks = tasksOf(briefing).map((task) => ({
    task,
    cached: cache && join(cache, `${keyOf(rendered, task)}.pdf`),
  }));
  const missing = tasks.filter(({ task, cached }) => {
    const bytes = cached && load(cached);
    if (bytes) writeWhole(fileIn(folder, task.pdf), bytes);
    return !bytes;
  });
  if (missing.length > 0) await printAll(rendered, missing, signal);
  if (cache) pruneCache(cache, maxCachedPerPdf * tasks.length);
};
