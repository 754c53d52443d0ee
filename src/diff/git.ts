import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt } from "../lib/attempt.ts";
import { writeWhole } from "../lib/write-whole.ts";

const maxOutputBytes = 1024 * 1024 * 1024;

/** Runs git in a folder. An error has the first line that git printed. */
const git = (
  folder: string,
  args: string[],
  input?: string | Uint8Array,
  variables: Record<string, string> = {},
): Buffer => {
  try {
    return execFileSync("git", args, {
      cwd: folder,
      input,
      maxBuffer: maxOutputBytes,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...variables },
    });
  } catch (error) {
    const message = String((error as { stderr?: Buffer }).stderr ?? "").split("\n")[0];
    throw new Error(message ? `git: ${message.replace(/^fatal: /, "")}` : (error as Error).message);
  }
};

const line = (bytes: Buffer) => bytes.toString("utf8").trim();

/** Returns the line that git prints, or undefined if it fails or prints nothing. */
const lineOrNothing = (folder: string, args: string[]): string | undefined =>
  attempt(() => line(git(folder, args))) || undefined;

/** Returns the hash of the commit that a name means. Throws if there is none. */
export const commitOf = (folder: string, name: string): string => {
  try {
    return line(git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]));
  } catch (error) {
    // If git prints nothing, there is no such commit; otherwise something else is wrong.
    const { message } = error as Error;
    throw message.startsWith("git: ") ? error : new Error(`there is no branch, tag or commit ${name}`);
  }
};

/**
 * Returns the merge base of two commits, so that later commits to the base do not count as changes, or else the base.
 */
export const forkPoint = (folder: string, base: string, head: string): string =>
  lineOrNothing(folder, ["merge-base", base, head]) ?? base;

type Blob = { id: string; path: string };

/** Lists the plain files below some folders of a commit, by paths relative to the folder in which git runs. */
const blobsOf = (folder: string, commit: string, paths: string[]): Blob[] =>
  git(folder, ["ls-tree", "-r", "-z", commit, "--", ...paths])
    .toString("utf8")
    .split("\0")
    .flatMap((row) => {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
      return id && path ? [{ id, path }] : [];
    });

/** Reads blobs, in order, in one run of `git cat-file --batch`. */
const readBlobs = (folder: string, ids: string[]): Buffer[] => {
  const out = git(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  let at = 0;
  return ids.map(() => {
    const head = out.indexOf("\n", at);
    const size = Number(out.toString("utf8", at, head).split(" ")[2]);
    at = head + 1 + size + 1;
    return out.subarray(head + 1, head + 1 + size);
  });
};

/** The most versions of a file that are looked through. */
const maxVersions = 300;

/** Returns the earlier versions of a file in the history of a folder's HEAD, newest first; none without a repository. */
export const earlierVersions = (folder: string, file: string): Buffer[] => {
  const options = ["--format=", "--raw", "-m", "--no-abbrev", "--no-renames", `--max-count=${maxVersions}`];
  const rows = lineOrNothing(folder, ["log", ...options, "HEAD", "--", file]) ?? "";
  const ids = [...rows.matchAll(/^:\d+ 100\d{3} [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, id = ""]) => id);
  return attempt(() => readBlobs(folder, [...new Set(ids)])) ?? [];
};

/** Copies the files below some folders of a commit into another folder. */
export const extract = (folder: string, commit: string, paths: string[], into: string): void => {
  const blobs = blobsOf(folder, commit, paths);
  const ids = blobs.map(({ id }) => id);
  readBlobs(folder, ids).forEach((bytes, at) => {
    writeWhole(join(into, blobs[at]?.path ?? ""), bytes);
  });
};

/** Lists the files that differ between a commit and the head, or the working folder with its untracked files. */
export const changedFiles = (folder: string, commit: string, head: string | undefined): string[] => {
  const list = (args: string[]) => git(folder, args).toString("utf8").split("\0").filter(Boolean);
  const differing = list(["diff", "--name-only", "--relative", "-z", commit, ...(head ? [head] : [])]);
  const untracked = head ? [] : list(["ls-files", "--others", "--exclude-standard", "-z"]);
  return [...new Set([...differing, ...untracked])].sort();
};

/** The name and address of a person or program, as commits record them. */
type Committer = { name: string; email: string };

/** Returns the committer's address of the commit that a name means, or undefined if there is none. */
export const committerOf = (folder: string, name: string): string | undefined =>
  lineOrNothing(folder, ["log", "-1", "--format=%ce", "--end-of-options", name]);

/** Returns the hash of a commit's tree, or undefined if there is no such commit. */
const treeOf = (folder: string, name: string): string | undefined =>
  lineOrNothing(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{tree}`]);

/** Returns the address of a remote of a repository, or undefined if there is none. */
export const remoteOf = (folder: string, name: string): string | undefined =>
  lineOrNothing(folder, ["remote", "get-url", "--", name]);

/** Returns the path of a folder within its repository, such as `content/`; empty for its top. */
const prefixOf = (folder: string): string => line(git(folder, ["rev-parse", "--show-prefix"]));

/**
 * Sets a branch to a new commit on top of HEAD that adds or changes some files. It does not use the working folder, its
 * index or its hooks, so that no link or setting there matters.
 * @param like a name whose commit is reused if it has the same files
 */
export const commitToBranch = (
  folder: string,
  branch: string,
  { files, message, by, like }: { files: Map<string, Uint8Array>; message: string; by: Committer; like?: string },
): void => {
  const own = mkdtempSync(join(tmpdir(), "proposal-"));
  const prefix = prefixOf(folder);
  const index = { GIT_INDEX_FILE: join(own, "index") };
  const who = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
  };
  try {
    git(folder, ["read-tree", "HEAD"], undefined, index);
    const rows = [...files].map(([file, bytes]) => {
      const id = line(git(folder, ["hash-object", "-w", "--stdin"], bytes));
      return `100644 ${id}\t${prefix}${file}\0`;
    });
    git(folder, ["update-index", "-z", "--index-info"], rows.join(""), index);
    const tree = line(git(folder, ["write-tree"], undefined, index));
    const same = like !== undefined && treeOf(folder, like) === tree ? commitOf(folder, like) : undefined;
    const commit =
      same ?? line(git(folder, ["commit-tree", "--no-gpg-sign", "-p", "HEAD", "-F", "-", tree], message, who));
    git(folder, ["update-ref", `refs/heads/${branch}`, commit]);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
};
