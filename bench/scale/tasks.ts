import { rmSync } from "node:fs";
import { createIndex } from "pagefind";
import { type BuildOptions, build } from "../../src/build/build.ts";
import { hasErrors, inspect } from "../../src/build/inspect.ts";
import { writeCorpus } from "../corpus.ts";
import { floor } from "./floor.ts";
import { options } from "./options.ts";
import { type Stage, stages } from "./stages.ts";

/** Where a task finds the content, and where it writes. */
export type Folders = { content: string; out: string; floorOut: string };

type Done = { files?: number | undefined; stages?: Stage[] };

const fresh = (folder: string) => rmSync(folder, { recursive: true, force: true });

const ours = async ({ content, out }: Folders, changes: Partial<BuildOptions>): Promise<Done> => {
  const { files, findings } = await build({ content, out, search: false, ...options, ...changes });
  if (hasErrors(findings)) throw new Error("the content has errors");
  return { files };
};

const pagefind = async (folder: string, out: string): Promise<Done> => {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(errors.join("; "));
  const { page_count: files } = await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: out });
  await index.deleteIndex();
  return { files };
};

/** What is measured, each in a process of its own. */
export const tasks = {
  /** Reads, sets Markdown, writes: the least. */
  floor: async ({ content, floorOut }: Folders): Promise<Done> => {
    fresh(floorOut);
    return { files: floor(content, floorOut) };
  },
  /** Pagefind over the floor's pages. */
  pagefind: ({ floorOut }: Folders) => pagefind(floorOut, `${floorOut}/pagefind`),
  /** All findings on the content. */
  check: async ({ content }: Folders): Promise<Done> => ({ files: inspect(content, options).briefing?.briefs.length }),
  /** A first build, without search. */
  build: (folders: Folders) => {
    fresh(folders.out);
    return ours(folders, {});
  },
  /** A first build of everything. */
  whole: (folders: Folders) => {
    fresh(folders.out);
    return ours(folders, { search: true });
  },
  /** A build of everything after which nothing has changed. */
  again: (folders: Folders) => ours(folders, { search: true }),
  /** A first build taken apart. */
  stages: async ({ content, out }: Folders): Promise<Done> => {
    fresh(out);
    return { stages: await stages(content, out) };
  },
} as const;

export type TaskName = keyof typeof tasks;

/** Writes the content that tasks work on. */
export const prepare = (folders: Folders, briefs: number): void => {
  fresh(folders.content);
  writeCorpus(folders.content, briefs);
};
