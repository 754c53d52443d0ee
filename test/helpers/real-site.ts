import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inspect } from "../../src/build/inspect.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { startCommand } from "./command.ts";
import { root } from "./content.ts";
import { createOnce } from "./create-once.ts";
import { filesIn } from "./files.ts";

export const basePath = "/after-deepseek/";

/** The latest date in the content: on that day nothing in it is in the future, whatever the clock says. */
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

/** `pages` are those that the program renders; pages of editions are frozen. */
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
 * The real content built into a folder with the name of its base path, so that links can be followed, and all of its
 * pages. It is built once for all test files, which may only read it. Throws the report of the command if the build fails.
 */
export const realSite = async (): Promise<RealSite> => {
  const folder = await createOnce("real", async (parent) => {
    const { code, err } = await startCommand("build", [
      ...["--out", join(parent, basename(basePath)), "--base-path", basePath, "--today", newestDay(), "--fresh"],
    ]);
    if (code !== 0) throw new Error(err);
  });
  site ??= read(join(folder, basename(basePath)));
  return site;
};

/** The file in a site for an address. */
export const fileOf = (address: string): string => address.slice(1) + (address.endsWith("/") ? "index.html" : "");
