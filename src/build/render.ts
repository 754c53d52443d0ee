import Eleventy from "@11ty/eleventy";
import { makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";

/** Has Eleventy write a briefing's pages, feeds and assets into a folder; gives the number of files it made. */
export const render = async (briefing: Briefing, folder: string, { dev = false } = {}): Promise<number> => {
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    config: configure(briefing, makeAssets({ dev })),
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  return written.length;
};
