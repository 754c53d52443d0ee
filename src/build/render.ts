import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";
import { allOutputs, siteOutputs } from "../outputs/outputs.ts";
import { pageFiles } from "./page-files.ts";
import type { WrittenPage } from "./survey.ts";

const maxLength = 200;
const truncate = (text: string) => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text);

/** Returns an error with the reason first: Eleventy reports which template failed and hides why. */
const unwrapError = (error: unknown): unknown => {
  let reason = error;
  while (reason instanceof Error && "originalError" in reason && reason.originalError) reason = reason.originalError;
  if (!(error instanceof Error) || !(reason instanceof Error) || reason === error) return error;
  return new Error(`${reason.message} (${truncate(error.message.trim())})`, { cause: reason });
};

/**
 * The number of files up to which Eleventy writes them, holding all in memory. Files of a larger site are written one
 * by one.
 */
const maxInMemory = 20_000;

/**
 * Renders every file of a site except its search index into a folder, with Eleventy.
 * @param limit up to so many files, Eleventy holds all and writes them itself
 * @returns the surveyed pages
 */
export const render = async (
  briefing: Briefing,
  folder: string,
  assets: Promise<Assets> = makeAssets(),
  limit = maxInMemory,
): Promise<WrittenPage[]> => {
  // Its hook for modules serves templates that change while it runs, and makes each import slower.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  const [{ default: Eleventy }, loadedAssets] = await Promise.all([import("@11ty/eleventy"), assets]);
  const outputs = siteOutputs(briefing, loadedAssets);
  // Cards are drawn in other threads while pages are rendered.
  for (const { render: draw } of outputs.cards) Promise.resolve(draw()).catch(() => undefined);
  const isInMemory = allOutputs(outputs).length <= limit;
  const { survey, write, pages } = pageFiles(folder);
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    dryRun: !isInMemory,
    config: configure(outputs, (path, content) => {
      (isInMemory ? survey : write)(path, content);
      return isInMemory ? content : "";
    }),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw unwrapError(error);
  }
  return pages;
};
