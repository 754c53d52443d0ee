import { appendFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildIfStale } from "../../src/build/build-if-stale.ts";
import type { BuildOptions } from "../../src/build/build-options.ts";
import { options } from "./options.ts";
import type { Stage } from "./stages.ts";

/** The folders of a task's content and output. */
export type Folders = { content: string; out: string; floorOut: string };

type Done = { files?: number | undefined; stages?: Stage[]; saveSeconds?: number };

const fresh = (folder: string) => rmSync(folder, { recursive: true, force: true });

const cacheOf = ({ out }: Folders) => join(dirname(out), "cache");

/** Deletes earlier builds: the site and its cache. */
const deleteBuilds = (folders: Folders) => {
  fresh(folders.out);
  fresh(cacheOf(folders));
};

const ours = async (folders: Folders, changes: Partial<BuildOptions>): Promise<Done> => {
  const { content, out } = folders;
  const { files, findings } = await buildIfStale({
    content,
    out,
    cache: cacheOf(folders),
    search: false,
    ...options,
    ...changes,
  });
  const error = findings.find(({ severity }) => severity === "error");
  if (error) throw new Error(`the generated content has an error: ${error.file}: ${error.message} [${error.rule}]`);
  return { files };
};

const pagefind = async (folder: string, out: string): Promise<Done> => {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(errors.join("; "));
  const { page_count: files } = await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: out });
  await index.deleteIndex();
  return { files };
};

/** The measured tasks, each in its own process, which loads only what it needs. */
export const tasks = {
  /** Reads, renders Markdown, writes: the least. */
  floor: async ({ content, floorOut }: Folders): Promise<Done> => {
    const { floor } = await import("./floor.ts");
    fresh(floorOut);
    return { files: floor(content, floorOut) };
  },
  /** Pagefind over the floor's pages. */
  pagefind: ({ floorOut }: Folders) => pagefind(floorOut, `${floorOut}/pagefind`),
  /** All findings on the content. */
  check: async ({ content }: Folders): Promise<Done> => {
    const { inspect } = await import("../../src/build/inspect.ts");
    return { files: inspect(content, options).briefing?.briefs.length };
  },
  /** A first build, without search. */
  build: (folders: Folders) => {
    deleteBuilds(folders);
    return ours(folders, {});
  },
  /** A first full build. */
  whole: (folders: Folders) => {
    deleteBuilds(folders);
    return ours(folders, { search: true });
  },
  /** A full build without any change. */
  again: (folders: Folders) => ours(folders, { search: true }),
  /** A full build after a new sentence in one brief. */
  edited: (folders: Folders) => {
    appendFileSync(join(folders.content, "briefs/brief-2.md"), "\nAnd the model is a market.\n");
    return ours(folders, { search: true });
  },
  /** Saves of one brief in the development server. */
  save: async ({ content, out }: Folders): Promise<Done> => {
    const { measureSaves } = await import("./saves.ts");
    fresh(out);
    return { saveSeconds: await measureSaves(content, out) };
  },
  /** The stages of a first build. */
  stages: async ({ content, out }: Folders): Promise<Done> => {
    const { stages } = await import("./stages.ts");
    fresh(out);
    return { stages: await stages(content, out) };
  },
} as const;

export type TaskName = keyof typeof tasks;

/** Writes the content for the tasks. */
export const prepare = async (folders: Folders, briefs: number): Promise<void> => {
  const { writeCorpus } = await import("../corpus.ts");
  fresh(folders.content);
  writeCorpus(folders.content, briefs);
};
