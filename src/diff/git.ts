import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const big = 1024 * 1024 * 1024;

/** Runs git in a folder; a failure is told in git's own first line. */
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
      maxBuffer: big,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...variables },
    });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? "").split("\n")[0];
    throw new Error(said ? `git: ${said.replace(/^fatal: /, "")}` : (error as Error).message);
  }
};

const line = (bytes: Buffer) => bytes.toString("utf8").trim();

/** The commit that a name means. */
export const commitOf = (folder: string, name: string): string => {
  try {
    return line(git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]));
  } catch (error) {
    // Without words of its own, git has found no such commit; with them, something else is wrong.
    const { message } = error as Error;
    throw message.startsWith("git: ") ? error : new Error(`there is no branch, tag or commit ${name}`);
  }
};

/** Where two commits parted, so that what came to the base since is not taken for a change; else the first. */
export const forkPoint = (folder: string, base: string, head: string): string => {
  try {
    return line(git(folder, ["merge-base", base, head])) || base;
  } catch {
    return base;
  }
};

type Blob = { id: string; path: string };

/** The plain files below some folders of a commit, by paths from where git is asked. */
const blobsOf = (folder: string, commit: string, paths: string[]): Blob[] =>
  git(folder, ["ls-tree", "-r", "-z", commit, "--", ...paths])
    .toString("utf8")
    .split("\0")
    .flatMap((row) => {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
      return id && path ? [{ id, path }] : [];
    });

/** The bytes of blobs, in order, from one run of `git cat-file --batch`. */
const readBlobs = (folder: string, blobs: Blob[]): Buffer[] => {
  const out = git(folder, ["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join(""));
  let at = 0;
  return blobs.map(() => {
    const head = out.indexOf("\n", at);
    const size = Number(out.toString("utf8", at, head).split(" ")[2]);
    at = head + 1 + size + 1;
    return out.subarray(head + 1, head + 1 + size);
  });
};

/** Writes the files that a commit has below some folders into another folder. */
export const extract = (folder: string, commit: string, paths: string[], into: string): void => {
  const blobs = blobsOf(folder, commit, paths);
  readBlobs(folder, blobs).forEach((bytes, at) => {
    const file = join(into, blobs[at]?.path ?? "");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  });
};

/** The files that differ between a commit and the folder as it stands, new ones included. */
export const changedFiles = (folder: string, commit: string, head: string | undefined): string[] => {
  const list = (args: string[]) => git(folder, args).toString("utf8").split("\0").filter(Boolean);
  const differing = list(["diff", "--name-only", "--relative", "-z", commit, ...(head ? [head] : [])]);
  const untracked = head ? [] : list(["ls-files", "--others", "--exclude-standard", "-z"]);
  return [...new Set([...differing, ...untracked])].sort();
};

/** A person or program by its name and address, as commits name them. */
export type Committer = { name: string; email: string };

/** Who committed what a branch or another name leads to; nothing where it leads nowhere. */
export const committerOf = (folder: string, name: string): string | undefined => {
  try {
    return line(git(folder, ["log", "-1", "--format=%ce", "--end-of-options", name]));
  } catch {
    return undefined;
  }
};

/** The files of a commit, as one hash; nothing where the name leads nowhere. */
const treeOf = (folder: string, name: string): string | undefined => {
  try {
    return line(git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{tree}`]));
  } catch {
    return undefined;
  }
};

/** The address of a remote of a repository; nothing where there is none. */
export const remoteOf = (folder: string, name: string): string | undefined => {
  try {
    return line(git(folder, ["remote", "get-url", "--", name])) || undefined;
  } catch {
    return undefined;
  }
};

/** Where a folder is within its repository, such as `content/`; empty at its top. */
const prefixOf = (folder: string): string => line(git(folder, ["rev-parse", "--show-prefix"]));

/**
 * Sets a branch to a new commit on top of HEAD that adds or changes some files. The working folder, its index and its
 * hooks stay out of it, so that no link or setting in the folder matters.
 * @param like a name whose commit is kept if it holds the same files
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
