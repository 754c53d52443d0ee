import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import type { Briefing } from "../model/briefing.ts";
import { allOutputs, siteOutputs } from "../outputs/outputs.ts";
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

/** Eleventy holds all that it writes. Of a larger site each file is written as it is rendered, and nothing is held. */
const mostHeld = 20_000;

/**
 * Has Eleventy render every file of a site but its search index into a folder.
 * @param most of so many files Eleventy holds all, and writes them itself
 * @returns the pages, each as it was surveyed
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
  const isHeld = allOutputs(outputs).length <= most;
  const { survey, write, pages } = pageFiles(folder);
  const eleventy = new Eleventy(inputFolder, folder, {
    quietMode: true,
    dryRun: !isHeld,
    config: configure(outputs, (path, content) => {
      (isHeld ? survey : write)(path, content);
      return isHeld ? content : "";
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
