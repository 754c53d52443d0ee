import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../src/build/build.ts";
import { inspect } from "../src/build/inspect.ts";
import { searchDocuments } from "../src/search/documents.tsx";
import { indexInChild } from "../src/search/index-in-child.ts";
import { writeMaterial } from "../src/search/material.ts";
import { launchBrowser } from "../test/browser/browser.ts";
import { writeCorpus } from "./corpus.ts";
import { options } from "./scale/options.ts";
import { host } from "./search/host.ts";
import { cost, quality } from "./search/measure.ts";
import { querySets } from "./search/queries.ts";
import { realQuerySets } from "./search/real-queries.ts";
import { type Measured, report } from "./search/report.ts";
import { sizeOf } from "./size-of.ts";

/** Returns the compressed bytes of each letter's vocabulary. */
const vocabularySizes = (index: string): number[] =>
  readdirSync(join(index, "words")).map((file) => gzipSync(readFileSync(join(index, "words", file))).length);

/**
 * Measures search on a content folder. Search opens over the pages of a small site, whose index is replaced by the
 * measured one; the results do not depend on the pages.
 */
const measure = async (size: string, content: string, work: string): Promise<Measured> => {
  const { briefing } = inspect(content, options);
  if (!briefing) throw new Error(`${content} cannot be read: npm run check -- --content ${content}`);
  const out = join(work, "site");
  const pages = new URL("../test/sites/trams", import.meta.url).pathname;
  await build({ content: pages, out, search: false, ...options });
  const started = performance.now();
  await indexInChild(writeMaterial(briefing, join(out, "pagefind")));
  const indexSeconds = (performance.now() - started) / 1000;
  const sets = [...querySets(briefing), ...(size === "real" ? realQuerySets(briefing) : [])];
  const served = await host(out);
  const browser = await launchBrowser();
  try {
    return {
      name: size === "real" ? "the real content" : `${size} briefs`,
      documents: [...searchDocuments(briefing)].length,
      indexSeconds,
      diskBytes: sizeOf(join(out, "pagefind")).bytes,
      vocabulary: vocabularySizes(join(out, "pagefind")),
      quality: await quality(browser, served.url, sets),
      cost: await cost(browser, served, sets),
    };
  } finally {
    await browser.close();
    served.close();
  }
};

/**
 * Measures search on the real content and on invented briefings.
 * @param sizes `real`, and numbers of briefs; by default `real` and 1000
 */
export const benchSearch = async (sizes: readonly string[]): Promise<void> => {
  for (const size of sizes.length > 0 ? sizes : ["real", "1000"]) {
    const work = mkdtempSync(join(tmpdir(), "bench-search-"));
    try {
      const content = size === "real" ? "." : join(work, "content");
      if (size !== "real") writeCorpus(content, Number(size));
      const measured = await measure(size, content, work);
      console.log(report(measured));
      for (const { name, lost } of measured.quality)
        for (const { words, wanted, rank } of lost)
          console.log(`    ${name}, ${rank > 0 ? `rank ${rank}` : "not found"}: ${words} -> ${wanted.join(" or ")}`);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
};
