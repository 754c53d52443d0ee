import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { openSite, printPage } from "../../src/build/pdf/print.ts";
import { temporaryFolder, today, trams } from "../helpers/content.ts";
import { readPdf } from "../helpers/pdf.ts";
import { launchBrowser } from "./browser.ts";

const brief = "briefs/trams-pay-slowly";
const address = `https://trams.example/site/${brief}/`;

test("a build with PDFs prints each brief and the summary: tagged, embedded, with bookmarks and links, once", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "site");
  const options = { content: trams, out, basePath: "/site/", today, search: false, pdf: true };
  await build({ ...options, cache: join(folder, "cache") });
  const file = join(out, brief, "trams-pay-slowly.pdf");
  const bytes = readFileSync(file);
  const pdf = await readPdf(bytes);

  expect(pdf).toMatchObject({ isTagged: true, language: "en-US" });
  expect(new Set(pdf.fonts)).toEqual(new Set(["Type0", "CIDFontType2"]));
  expect(pdf.embedded).toBe(pdf.fonts.filter((kind) => kind === "CIDFontType2").length);
  const html = readFileSync(join(out, brief, "index.html"), "utf8");
  const headings = [...html.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs)].map(([, inner = ""]) =>
    inner.replace(/<[^>]*>/g, "").trim(),
  );
  expect(pdf.bookmarks.length).toBeGreaterThan(5);
  expect(pdf.bookmarks.filter((title) => !headings.includes(title))).toEqual([]);
  expect(pdf.bookmarks).toContain("Key judgments");

  const hosts = new Set(pdf.links.filter((link) => /^https?:/.test(link)).map((link) => new URL(link).host));
  expect([...hosts].filter((host) => /localhost|127\.0\.0\.1/.test(host))).toEqual([]);
  const inside = pdf.links.filter((link) => link.startsWith("https://trams.example/"));
  expect(inside.length).toBeGreaterThan(10);
  expect(inside.filter((link) => !link.startsWith("https://trams.example/site/"))).toEqual([]);
  const cited = [...html.matchAll(/<a rel="external" href="([^"]+)"/g)].map(([, href]) => href);
  expect(cited.length).toBeGreaterThan(2);
  expect(cited.filter((href) => !pdf.links.includes(href ?? ""))).toEqual([]);

  expect(html).toContain(`<a href="/site/${brief}/trams-pay-slowly.pdf" type="application/pdf">PDF</a>`);
  expect(html).toContain(`<meta name="citation_pdf_url" content="${address}trams-pay-slowly.pdf"`);
  expect(readFileSync(join(out, "feeds/briefs.atom.xml"), "utf8")).toContain(
    `<link href="${address}trams-pay-slowly.pdf" rel="alternate" type="application/pdf"`,
  );
  expect(JSON.parse(readFileSync(join(out, "feeds/briefs.feed.json"), "utf8")).items[0].attachments).toEqual([
    { url: `${address}trams-pay-slowly.pdf`, mime_type: "application/pdf", title: "PDF" },
  ]);
  expect(JSON.parse(readFileSync(join(out, "data", `${brief}.json`), "utf8")).pdf).toBe(
    `${address}trams-pay-slowly.pdf`,
  );
  expect((await readPdf(readFileSync(join(out, "summary/summary.pdf")))).bookmarks[0]).toBe("Summary");

  const began = statSync(join(folder, "cache/pdf")).mtimeMs;
  await build({ ...options, out: join(folder, "again"), cache: join(folder, "cache") });
  expect(readFileSync(join(folder, "again", brief, "trams-pay-slowly.pdf"))).toEqual(bytes);
  expect(statSync(join(folder, "cache/pdf")).mtimeMs).toBe(began);
  await build({ ...options, out: join(folder, "fresh") });
  expect(readFileSync(join(folder, "fresh", brief, "trams-pay-slowly.pdf"))).toEqual(bytes);
});

test("if the address of the site is unknown, links to its other pages become plain text, in SVG too", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a"));
  writeFileSync(
    join(folder, "a/index.html"),
    '<!doctype html><html lang="en"><title>A</title><h1 id="top">A</h1><a href="../b/">page</a> <a href="#top">here</a> <a href="https://source.org/">source</a><svg width="80" height="20"><a href="../b/"><rect width="80" height="20"/></a></svg></html>',
  );
  const browser = await launchBrowser();
  try {
    const site = {
      folder,
      basePath: "/",
      url: (to: string) => `https://edition.invalid${to}`,
      author: "A",
      standalone: true,
    };
    const printed = await printPage(await openSite(browser, site), site, { address: "/a/", date: "2026-01-01" });
    expect((await readPdf(printed)).links).toEqual(["https://source.org/"]);
  } finally {
    await browser.close();
  }
});

test("a site without PDFs links none", async () => {
  const out = join(temporaryFolder(), "site");
  await build({ content: trams, out, basePath: "/", today, search: false });
  expect(existsSync(join(out, "summary/summary.pdf"))).toBe(false);
  expect(readFileSync(join(out, brief, "index.html"), "utf8")).not.toContain(".pdf");
});
