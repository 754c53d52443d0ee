import Eleventy from "@11ty/eleventy";
import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";
import { pageFiles } from "./page-files.ts";
import type { WrittenPage } from "./survey.ts";

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
 * Has Eleventy render a briefing's pages, feeds and assets, and writes them into a folder.
 * @returns the pages, each as it was surveyed
 */
export const render = async (
  briefing: Briefing,
  folder: string,
  assets: Promise<Assets> = makeAssets(),
): Promise<WrittenPage[]> => {
  const files = pageFiles(folder);
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    dryRun: true,
    config: configure(briefing, await assets, files),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw unwrapped(error);
  }
  return files.pages;
};
