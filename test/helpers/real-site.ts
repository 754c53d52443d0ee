import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inspect } from "../../src/build/inspect.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { command } from "./command.ts";
import { root } from "./content.ts";
import { filesIn } from "./files.ts";
import { madeOnce } from "./made-once.ts";

export const basePath = "/after-deepseek/";

/** The newest day that the content is dated: as of it, nothing in it lies ahead, whatever the clock says. */
const newestDay = (): string => {
  const dated = /^\s*(?:-\s*\{?\s*)?(?:date|updated|accessed|made_on|raised_on|as_of):\s*"?(\d{4}-\d\d-\d\d)/gm;
  const texts = ["_data", "briefs"].flatMap((folder) =>
    filesIn(join(root, folder)).map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  return (
    texts
      .flatMap((text) => [...text.matchAll(dated)].map((match) => match[1] ?? ""))
      .sort()
      .at(-1) ?? ""
  );
};

/** `pages` are those that the program renders today: a page of an edition is as it was when it was made. */
export type RealSite = { folder: string; briefing: Briefing; files: string[]; pages: Map<string, string> };

const isFrozen = (path: string): boolean => /^editions\/\d/.test(path);

/** Every page of a built site: its path within the site and its HTML. */
export const pagesIn = (folder: string): { path: string; html: string }[] =>
  filesIn(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, html: readFileSync(join(folder, path), "utf8") }));

let site: RealSite | undefined;

const read = (folder: string): RealSite => {
  const { briefing } = inspect(root, { basePath, today: newestDay() });
  if (!briefing) throw new Error("there is no briefing");
  const pages = new Map(
    pagesIn(folder)
      .filter(({ path }) => !isFrozen(path))
      .map(({ path, html }) => [path, html]),
  );
  return { folder, briefing, files: filesIn(folder), pages };
};

/**
 * The real content built into a folder that is named like its base path, so that links are followed with it, and every page
 * of it. It is built once for all files of tests, which may only read it. Throws what the command reported if it does not
 * build.
 */
export const realSite = async (): Promise<RealSite> => {
  const folder = await madeOnce("real", async (parent) => {
    const { code, err } = await command("build", [
      ...["--out", join(parent, basename(basePath)), "--base-path", basePath, "--today", newestDay(), "--fresh"],
    ]);
    if (code !== 0) throw new Error(err);
  });
  site ??= read(join(folder, basename(basePath)));
  return site;
};

/** The file in a site that an address within it leads to. */
export const fileOf = (address: string): string => address.slice(1) + (address.endsWith("/") ? "index.html" : "");
