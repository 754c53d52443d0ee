import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { pageFiles } from "../../src/build/page-files.ts";
import type { WrittenPage } from "../../src/build/survey.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { filesIn } from "../helpers/files.ts";

/** By publisher, the folder with the site that was rendered before. */
const rendered = JSON.parse(process.env["RENDERED"] ?? "{}") as Record<string, string>;

/**
 * Stands in for rendering where a hundred builds are killed: writes what was rendered before, file
 * by file, as the true one does, and lets others run in between.
 */
export const render = async (briefing: Briefing, folder: string): Promise<WrittenPage[]> => {
  const from = rendered[briefing.site.data.publisher] ?? "";
  const { write, pages } = pageFiles(folder);
  for (const name of filesIn(from)) {
    const path = join(folder, name);
    if (name.endsWith(".html")) write(path, readFileSync(join(from, name), "utf8"));
    else {
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(join(from, name), path);
    }
    await letOthersRun();
  }
  return pages;
};
