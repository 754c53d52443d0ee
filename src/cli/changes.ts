import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inspect } from "../build/inspect.ts";
import { withParsedFiles } from "../build/parsed-files.ts";
import { changedFiles, commitOf, extract, forkPoint } from "../diff/git.ts";
import { changesMarkdown, fileLinks } from "../diff/markdown.ts";
import { type State, summarize, summarySentence } from "../diff/summary.ts";
import type { Memo } from "../lib/memoize.ts";
import { readContent, readToday, WrongUse } from "./options.ts";
import { createCommand, progress } from "./run.ts";

const formats = ["markdown", "json"] as const;
const contentFolders = ["_data", "briefs", "editions"];

/** Reads and checks a commit's content from a temporary folder. */
const stateAt = (folder: string, commit: string, options: { today: string; memo: Memo }): State => {
  const copy = mkdtempSync(join(tmpdir(), "changes-"));
  try {
    for (const name of contentFolders) mkdirSync(join(copy, name));
    extract(folder, commit, contentFolders, copy);
    return inspect(copy, { basePath: "/", ...options });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** Returns the hash of the commit that an option names. */
const commitNamed = (folder: string, name: string): string => {
  try {
    return commitOf(folder, name);
  } catch (error) {
    const { message } = error as Error;
    throw message.startsWith("there is no ") ? new WrongUse(message) : error;
  }
};

export default createCommand("changes", (options) => {
  if (options.base === undefined) throw new WrongUse("say what to compare with: --base REF, such as --base main");
  const format = formats.find((one) => one === options.format);
  if (!format) throw new WrongUse(`--format ${options.format} does not exist: write ${formats.join(" or ")}`);
  const folder = resolve(readContent(options.content));
  const today = readToday(options.today);
  const head = options.head === undefined ? undefined : commitNamed(folder, options.head);
  const base = forkPoint(folder, commitNamed(folder, options.base), head ?? commitOf(folder, "HEAD"));
  progress("Reading both states of the content…");
  const [before, after] = withParsedFiles(folder, (memo) => {
    const shared = { today, memo };
    const atBase = stateAt(folder, base, shared);
    return [atBase, head ? stateAt(folder, head, shared) : inspect(folder, { basePath: "/", ...shared })];
  });
  const notes = summarize(before, after, changedFiles(folder, base, head));
  const repository = options.repository ?? (after.briefing ?? before.briefing)?.site.data.repository ?? "";
  const commit = options["link-commit"] ?? head ?? commitOf(folder, "HEAD");
  console.log(
    format === "json"
      ? JSON.stringify({ base, head: head ?? null, says: summarySentence(notes), notes }, null, 2)
      : changesMarkdown(notes, fileLinks(repository, commit, base)),
  );
});
