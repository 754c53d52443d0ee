import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { command } from "./command.ts";
import { root } from "./content.ts";
import { filesIn } from "./files.ts";

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

export type RealSite = { folder: string; briefing: Briefing; files: string[]; pages: Map<string, string> };

const below = (parent?: string): string => {
  if (parent) return parent;
  const made = mkdtempSync(join(tmpdir(), "briefing-"));
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

/** Every page of a built site: its path within the site and its HTML. */
export const pagesIn = (folder: string): { path: string; html: string }[] =>
  filesIn(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, html: readFileSync(join(folder, path), "utf8") }));

/**
 * Builds the real content into a folder that is named like its base path, so that links are followed
 * with it, and reads every page. Throws what the command said if it does not build.
 * @param parent the folder to build below; else a temporary one that goes with the file of tests
 */
export const buildRealSite = async (parent?: string, { search = true } = {}): Promise<RealSite> => {
  const folder = join(below(parent), basename(basePath));
  const day = newestDay();
  const { code, err } = await command("build", [
    ...["--out", folder, "--base-path", basePath, "--today", day, "--fresh"],
    ...(search ? [] : ["--no-search"]),
  ]);
  if (code !== 0) throw new Error(err);
  const { briefing } = inspect(root, { basePath, today: day });
  if (!briefing) throw new Error("there is no briefing");
  const pages = new Map(pagesIn(folder).map(({ path, html }) => [path, html]));
  return { folder, briefing, files: filesIn(folder), pages };
};

/** The file in a site that an address within it leads to. */
export const fileOf = (address: string): string => address.slice(1) + (address.endsWith("/") ? "index.html" : "");
