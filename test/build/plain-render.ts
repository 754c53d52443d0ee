import { setImmediate as letOthersRun } from "node:timers/promises";
import type { WrittenPage } from "../../src/build/survey.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { pageAddresses } from "../../src/model/page-addresses.ts";
import { siteWriter } from "../helpers/site-writer.ts";

/**
 * Replaces rendering where a hundred builds are killed: writes a plain page for every address, file by file, and yields
 * to other work in between, as real rendering does.
 */
export const render = async (briefing: Briefing, folder: string): Promise<WrittenPage[]> => {
  const { write, pages } = siteWriter(folder);
  const { publisher } = briefing.site.data;
  for (const address of pageAddresses(briefing)) {
    write(`${address}index.html`, `<h1>${publisher}</h1>${`<p>${address}</p>`.repeat(500)}`);
    await letOthersRun();
  }
  for (const name of ["sitemap.xml", "assets/icon.svg"]) write(name, publisher);
  return pages;
};

/** Its pages need no assets. */
export const makeAssets = async (): Promise<object> => ({});
