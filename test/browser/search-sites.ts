import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../helpers/content.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

export type SearchSites = {
  /** The small briefing below a base path. */
  one: FolderServer;
  /** Desks on one host: `/trams/`, which searches `/buses/` too, and `/ferries/`, which is not there. */
  desks: FolderServer;
  /** Every hostile string in every text, and in the names of the themes. */
  hostile: FolderServer;
  close: () => Promise<void>;
};

const run = promisify(execFile);

/** Builds and serves what search is tried on. */
export const searchSites = async (): Promise<SearchSites> => {
  const work = mkdtempSync(join(tmpdir(), "search-"));
  await run(process.execPath, ["--import", "tsx", join(root, "test/browser/build-search-sites.ts"), work], {
    cwd: root,
  });
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
