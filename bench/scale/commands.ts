import { appendFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { options } from "./options.ts";

/** The folders of a task's content and output. */
export type Folders = { content: string; out: string; floorOut: string };

/** A command of the program as its users run it, and what is done before. */
type Command = { args: (folders: Folders) => string[]; before?: (folders: Folders) => void };

const cacheOf = ({ out }: Folders) => join(dirname(out), "cache");

/** Deletes earlier builds: the site and its cache. */
const deleteBuilds = (folders: Folders) => {
  for (const folder of [folders.out, cacheOf(folders)]) rmSync(folder, { recursive: true, force: true });
};

const today = ["--today", options.today];

const addSentence = ({ content }: Folders) =>
  appendFileSync(join(content, "briefs/brief-2.md"), "\nAnd the model is a market.\n");

const check = (folders: Folders) => ["check", "--content", folders.content, "--cache", cacheOf(folders), ...today];

const build = (folders: Folders) => {
  const { content, out } = folders;
  return [
    "build",
    "--content",
    content,
    "--out",
    out,
    "--cache",
    cacheOf(folders),
    "--base-path",
    options.basePath,
    ...today,
  ];
};

/** The measured commands. */
export const commands = {
  /** All findings on the content, without a cache. */
  check: { args: check, before: deleteBuilds },
  /** All findings after a new sentence in one brief. */
  recheck: { args: check, before: addSentence },
  /** A first build, without search. */
  build: { args: (folders) => [...build(folders), "--no-search"], before: deleteBuilds },
  /** A first full build. */
  whole: { args: build, before: deleteBuilds },
  /** A full build without any change. */
  again: { args: build },
  /** A full build after a new sentence in one brief. */
  edited: { args: build, before: addSentence },
} satisfies Record<string, Command>;

/** Returns a command by its name, or undefined. */
export const commandNamed = (name: string): Command | undefined => (commands as Record<string, Command>)[name];
