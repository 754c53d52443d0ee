import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";
import { allOutputs, siteOutputs } from "../outputs/outputs.ts";
import { pageFiles } from "./page-files.ts";
import type { WrittenPage } from "./survey.ts";

const longest = 200;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Returns an error with the reason first: Eleventy reports which template failed and hides why. */
const unwrapped = (error: unknown): unknown => {
  let reason = error;
  while (reason instanceof Error && "originalError" in reason && reason.originalError) reason = reason.originalError;
  if (!(error instanceof Error) || !(reason instanceof Error) || reason === error) return error;
  return new Error(`${reason.message} (${cut(error.message.trim())})`, { cause: reason });
};

/**
 * The number of files up to which Eleventy writes them, holding all in memory. Files of a larger site are written one
 * by one.
 */
const mostHeld = 20_000;

/**
 * Renders every file of a site except its search index into a folder, with Eleventy.
 * @param most up to so many files, Eleventy holds all and writes them itself
 * @returns the surveyed pages
 */
export const render = async (
  briefing: Briefing,
  folder: string,
  assets: Promise<Assets> = makeAssets(),
  most = mostHeld,
): Promise<WrittenPage[]> => {
  // Its hook for modules serves templates that change while it runs, and makes each import slower.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  const [{ default: Eleventy }, made] = await Promise.all([import("@11ty/eleventy"), assets]);
  const outputs = siteOutputs(briefing, made);
  // Cards are drawn in other threads while pages are rendered.
  for (const { render: draw } of outputs.cards) Promise.resolve(draw()).catch(() => undefined);
  const isActive = allOutputs(outputs).length <= most;
  const { survey, write, pages } = pageFiles(folder);
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    dryRun: !isActive,
    config: configure(outputs, (path, content) => {
      (isActive ? survey : write)(path, content);
      return isActive ? content : "";
    }),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw unwrapped(error);
  }
  return pages;
};
