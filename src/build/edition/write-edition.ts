import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { CiteEdition } from "../../../_includes/parts/cite.tsx";
import { writeWhole } from "../../lib/write-whole.ts";
import { addresses, outputFileOf } from "../../model/addresses.ts";
import type { Brief, Briefing } from "../../model/briefing.ts";
import { type Edition, editionPageOf } from "../../model/edition.ts";
import { launchBrowser } from "../pdf/browser.ts";
import { openSite, type PrintedPage, printPage } from "../pdf/print.ts";
import { walk } from "../walk.ts";
import { checksumFile, checksumsOf } from "./checksums.ts";
import { contentsPage, editionInWords } from "./contents.tsx";
import { freezePage } from "./freeze.ts";
import { editionsFolder, manifestFile } from "./read-editions.ts";

/** A page of the site for an edition: its address, its path in the edition, and its PDF next to it. */
type EditionPage = PrintedPage & { path: string; pdf: string; brief?: Brief };

const editionPages = ({ briefs, site }: Briefing): EditionPage[] => [
  { address: addresses.summary, path: "summary/index.html", pdf: "summary.pdf", date: site.data.evidence_as_of },
  ...briefs.map((brief) => ({
    address: brief.address,
    path: editionPageOf(brief.id),
    pdf: `${brief.id}.pdf`,
    date: brief.data.updated,
    brief,
  })),
];

/**
 * Returns the style of the site. Its fonts are shown as soon as they have loaded: a page that is read from a disk
 * preloads none.
 */
const styleOf = (built: string, html: string, basePath: string): string => {
  const link = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
  return readFileSync(join(built, link.slice(basePath.length)), "utf8").replaceAll(
    "font-display:optional",
    "font-display:swap",
  );
};

/** Writes the frozen pages of an edition, with their styles, fonts and pictures, below `editions/ID/` of a folder. */
const writePages = (
  briefing: Briefing,
  edition: Omit<Edition, "files" | "folder">,
  built: string,
  top: string,
): void => {
  const { site, image } = briefing;
  const basePath = site.link("/");
  const pages = editionPages(briefing);
  const within = new Map([
    ...pages.map(({ address, path }) => [address, path] as const),
    ...[...image.values()].map(({ name, address }) => [address, `images/${name}`] as const),
  ]);
  for (const { address, path, pdf, brief } of pages) {
    const html = readFileSync(join(built, outputFileOf(address)), "utf8");
    if (!existsSync(join(top, "style.css"))) writeWhole(join(top, "style.css"), styleOf(built, html, basePath));
    const frame = {
      up: "../".repeat(path.split("/").length - 1),
      basePath,
      within,
      living: address,
      pdf,
      named: editionInWords(edition),
      site: site.data.title,
      rights: `${site.data.publisher}, ${site.data.license.name}`,
      cite: brief ? String(CiteEdition({ subject: brief, site, edition })) : "",
    };
    writeWhole(join(top, path), freezePage(html, frame));
  }
  for (const { name, bytes } of image.values()) writeWhole(join(top, "images", name), bytes);
  cpSync(join(built, outputFileOf(addresses.asset("fonts"))), join(top, "fonts"), { recursive: true });
};

/** Prints each page of an edition at an invalid address: nothing in the PDFs links to it. */
const printPages = async (briefing: Briefing, id: string, folder: string): Promise<void> => {
  const url = (address: string): string => `https://edition.invalid${address}`;
  const rendered = { folder, basePath: "/", url, author: briefing.site.data.publisher, standalone: true };
  const browser = await launchBrowser();
  try {
    const context = await openSite(browser, rendered);
    for (const { path, pdf, date } of editionPages(briefing)) {
      const address = addresses.edition(id, path.replace(/index\.html$/, ""));
      writeWhole(
        join(folder, editionsFolder, id, dirname(path), pdf),
        await printPage(context, rendered, { address, date }),
      );
    }
  } finally {
    await browser.close();
  }
};

/**
 * Writes a new edition of a built site into `editions/` of the content, in one step at the end. Returns its size.
 * @param built the folder of the site
 * @param work a folder that may be used and is deleted
 */
export const writeEdition = async (
  { briefing, id, date, before }: { briefing: Briefing; id: string; date: string; before: Edition | undefined },
  { built, work, content }: { built: string; work: string; content: string },
): Promise<{ files: number; bytes: number }> => {
  const briefs = briefing.briefs.map(({ id: brief, data }) => ({
    id: brief,
    title: data.title,
    summary: data.summary,
    date: data.date,
    updated: data.updated,
  }));
  const edition = { id, date, title: briefing.site.data.title, briefs };
  const top = join(work, editionsFolder, id);
  rmSync(work, { recursive: true, force: true });
  try {
    writePages(briefing, edition, built, top);
    await printPages(briefing, id, work);
    writeWhole(join(top, "index.html"), contentsPage(briefing, edition, before));
    writeWhole(
      join(top, manifestFile),
      `${JSON.stringify({ edition: id, date, title: edition.title, briefs }, null, 1)}\n`,
    );
    writeWhole(
      join(top, checksumFile),
      checksumsOf(
        top,
        [...walk(top)].map(({ path }) => path),
      ),
    );
    const entries = [...walk(top)];
    mkdirSync(join(content, editionsFolder), { recursive: true });
    renameSync(top, join(content, editionsFolder, id));
    return { files: entries.length, bytes: entries.reduce((sum, { stat }) => sum + stat.size, 0) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
