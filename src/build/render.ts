import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { configure, inputFolder } from "../../eleventy.config.ts";
import { shorten } from "../lib/shorten.ts";
import type { Briefing } from "../model/briefing.ts";
import { siteOutputs, splitOutputs } from "../outputs/outputs.ts";
import { createSurvey, type WrittenPage } from "./survey.ts";

/** Returns an error with the reason first: Eleventy reports which template failed and hides why. */
const unwrapError = (error: unknown): unknown => {
  let reason = error;
  while (reason instanceof Error && "originalError" in reason && reason.originalError) reason = reason.originalError;
  if (!(error instanceof Error) || !(reason instanceof Error) || reason === error) return error;
  return new Error(`${reason.message} (${shorten(error.message.trim(), 200)})`, { cause: reason });
};

/** The maximum of files that Eleventy holds in memory. Larger sites are rendered in parts. */
const maxInMemory = 5_000;

/**
 * Renders every file of a site except its search index into a folder, with Eleventy.
 * @param limit the maximum of files that Eleventy holds in memory
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
  const survey = createSurvey(folder);
  for (const part of splitOutputs(outputs, limit)) {
    const eleventy = new Eleventy(inputFolder, folder, { quietMode: true, config: configure(part, survey.add) });
    eleventy.disableLogger();
    await eleventy.write().catch((error) => {
      throw unwrapError(error);
    });
  }
  return survey.pages;
};
