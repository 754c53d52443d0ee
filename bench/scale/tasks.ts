import { rmSync } from "node:fs";
import type { commands, Folders } from "./commands.ts";
import type { Stage } from "./stages.ts";

type Done = { files?: number | undefined; stages?: Stage[]; saveSeconds?: number };

const fresh = (folder: string) => rmSync(folder, { recursive: true, force: true });

const pagefind = async (folder: string, out: string): Promise<Done> => {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(errors.join("; "));
  const { page_count: files } = await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: out });
  await index.deleteIndex();
  return { files };
};

/** The measured tasks that are no commands, each in its own process, which loads only what it needs. */
export const tasks = {
  /** Reads, renders Markdown, writes: the least. */
  floor: async ({ content, floorOut }: Folders): Promise<Done> => {
    const { floor } = await import("./floor.ts");
    fresh(floorOut);
    return { files: floor(content, floorOut) };
  },
  /** Pagefind over the floor's pages. */
  pagefind: ({ floorOut }: Folders) => pagefind(floorOut, `${floorOut}/pagefind`),
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

/** A name of what is measured: a task, or a command of the program. */
export type TaskName = keyof typeof tasks | keyof typeof commands;

/** Writes the content for the tasks. */
export const prepare = async (folders: Folders, briefs: number): Promise<void> => {
  const { writeCorpus } = await import("../corpus.ts");
  fresh(folders.content);
  writeCorpus(folders.content, briefs);
};
