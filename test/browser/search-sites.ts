import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexInChild } from "../../src/search/index-in-child.ts";
import { writeMaterial } from "../../src/search/material.ts";
import { trams, tramsWith } from "../helpers/content.ts";
import { hostileBriefing } from "../helpers/hostile.ts";
import { buildByCommand } from "../helpers/site.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

export type SearchSites = {
  /** The small briefing below a base path. */
  one: FolderServer;
  /** Desks on one host: `/trams/`, which searches `/buses/` too, and `/ferries/`, which is not there. */
  desks: FolderServer;
  /** The hostile strings in every text, and in the names of the themes. */
  hostile: FolderServer;
  close: () => Promise<void>;
};

const others =
  "  - { name: The buses, index: /buses/pagefind/ }\n  - { name: The ferries, index: /ferries/pagefind/ }\n";

const site = async (content: string, out: string, basePath: string): Promise<void> => {
  const { code, err } = await buildByCommand(content, out, "--search", "--base-path", basePath);
  if (code !== 0) throw new Error(err);
};

/** Builds the index of the hostile briefing; the page of search is the same for any content. */
const hostileIndex = async (folder: string, strings: readonly string[]): Promise<void> => {
  const hostile = hostileBriefing({ strings });
  for (const [place, theme] of hostile.themes.entries()) theme.data = { ...theme.data, name: strings[place] ?? "" };
  await indexInChild(writeMaterial(hostile, folder));
};

/** Builds and serves what search is tried on, with the given hostile strings. */
export const searchSites = async (strings: readonly string[]): Promise<SearchSites> => {
  const work = mkdtempSync(join(tmpdir(), "search-"));
  const first = tramsWith(
    { "_data/site.yaml": (text) => `${text}search_with:\n${others}` },
    join(work, "trams-content"),
  );
  const second = tramsWith(
    {
      "_data/themes/money.yaml": (text) => text.replace("name: Money", "name: Fares"),
      "_data/claims/riders-above-plan.yaml": (text) =>
        text.replace(
          /^statement: .*/m,
          "statement: Norbury’s trolleybuses carry a third of its riders in the evening.",
        ),
    },
    join(work, "buses-content"),
  );
  // One at a time: they are built in this process.
  await site(trams, join(work, "one"), "/base/");
  await site(first, join(work, "desks/trams"), "/trams/");
  await site(second, join(work, "desks/buses"), "/buses/");
  await hostileIndex(join(work, "hostile/pagefind"), strings);
  cpSync(join(work, "one"), join(work, "hostile"), { recursive: true, filter: (path) => !path.endsWith("pagefind") });
  const one = await serveFolder(join(work, "one"), "/base/");
  const desks = await serveFolder(join(work, "desks"));
  const hostile = await serveFolder(join(work, "hostile"), "/base/");
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
