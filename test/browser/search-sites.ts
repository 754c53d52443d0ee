import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root, trams } from "../helpers/content.ts";
import { buildByCommand } from "../helpers/site.ts";
import { type Served, serveFolder } from "./serve-folder.ts";

const put = (folder: string, file: string, edit: (text: string) => string) =>
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8")));

const site = async (content: string, out: string, basePath: string) => {
  const { code, err } = await buildByCommand(content, out, "--search", "--base-path", basePath);
  if (code !== 0) throw new Error(err);
};

const copyOfTrams = (folder: string): string => {
  cpSync(trams, folder, { recursive: true });
  return folder;
};

export type SearchSites = {
  /** The small briefing below a base path. */
  one: Served;
  /** Two desks on one host: `/trams/`, which searches `/buses/` too. */
  desks: Served;
  /** Every hostile string in every text, and in the names of the themes. */
  hostile: Served;
  close: () => Promise<void>;
};

const run = promisify(execFile);
const hostileSite = (out: string) =>
  run(process.execPath, ["--import", "tsx", join(root, "test/browser/hostile-site.ts"), out], { cwd: root });

/** Builds and serves what search is tried on. */
export const searchSites = async (): Promise<SearchSites> => {
  const work = mkdtempSync(join(tmpdir(), "search-"));
  await site(trams, join(work, "one"), "/base/");
  const first = copyOfTrams(join(work, "trams-content"));
  put(first, "_data/site.yaml", (text) => `${text}search_with:\n  - { name: The buses, index: /buses/pagefind/ }\n`);
  await site(first, join(work, "desks/trams"), "/trams/");
  const second = copyOfTrams(join(work, "buses-content"));
  put(second, "_data/themes/money.yaml", (text) => text.replace("name: Money", "name: Fares"));
  put(second, "_data/claims/riders-above-plan.yaml", (text) =>
    text.replace(/^statement: .*/m, "statement: Norbury’s trolleybuses carry a third of its riders in the evening."),
  );
  await site(second, join(work, "desks/buses"), "/buses/");
  await hostileSite(join(work, "hostile"));
  const hostile = await serveFolder(join(work, "hostile"));
  const one = await serveFolder(join(work, "one"), "/base/");
  const desks = await serveFolder(join(work, "desks"));
  return {
    one,
    desks,
    hostile,
    close: async () => {
      await one.close();
      await desks.close();
      await hostile.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
};
