import { join, relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";
import type { WrittenPage } from "./verify.ts";

/** What was written: how many files, and the pages among them with their HTML. */
export type Rendered = { files: number; pages: WrittenPage[] };

/** Has Eleventy write a briefing's pages, feeds and assets into a folder. */
export const render = async (briefing: Briefing, folder: string, { dev = false } = {}): Promise<Rendered> => {
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    config: configure(briefing, makeAssets({ dev })),
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  const pages = written
    .filter(({ outputPath }) => outputPath.endsWith(".html"))
    .map(({ outputPath, content }) => ({
      path: relative(folder, join(outputPath)).split(sep).join("/"),
      html: content,
    }));
  return { files: written.length, pages };
};
