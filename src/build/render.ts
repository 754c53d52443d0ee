import Eleventy from "@11ty/eleventy";
import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Breathe } from "./breath.ts";
import { type Earlier, pageFiles } from "./page-files.ts";
import type { WrittenPage } from "./survey.ts";
import type { Writer } from "./writer.ts";

const longest = 200;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Eleventy tells which template failed and hides why; this tells both, the reason first. */
const unwrapped = (error: unknown): unknown => {
  let reason = error;
  while (reason instanceof Error && "originalError" in reason && reason.originalError) reason = reason.originalError;
  if (!(error instanceof Error) || !(reason instanceof Error) || reason === error) return error;
  return new Error(`${reason.message} (${cut(error.message.trim())})`, { cause: reason });
};

/**
 * Has Eleventy make a briefing's pages, feeds and assets, and writes them into a folder. Each is
 * written when it is made: Eleventy would hold them all, and a large site is gigabytes.
 * @returns the pages, each as it was surveyed
 */
export const render = async (
  briefing: Briefing,
  folder: string,
  options: { assets?: Promise<Assets>; earlier?: Earlier | undefined; writer?: Writer; breathe?: Breathe } = {},
): Promise<WrittenPage[]> => {
  const { assets = makeAssets(), earlier, writer, breathe } = options;
  const files = pageFiles(folder, earlier, writer, breathe);
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    dryRun: true,
    config: configure(briefing, await assets, files),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
    await files.flush();
  } catch (error) {
    throw unwrapped(error);
  }
  return files.pages;
};
