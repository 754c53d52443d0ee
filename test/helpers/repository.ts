import { execFileSync } from "node:child_process";

const fixed = { GIT_AUTHOR_DATE: "2026-01-10T12:00:00Z", GIT_COMMITTER_DATE: "2026-01-10T12:00:00Z" };
const settings = ["-c", "user.name=Desk", "-c", "user.email=desk@trams.example", "-c", "commit.gpgsign=false"];

/** Runs git in a folder, without the settings of the machine. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", [...settings, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...fixed },
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();

/** Commits all changes in a folder, and returns the commit. */
export const commitAll = (folder: string, message: string): string => {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", message);
  return git(folder, "rev-parse", "HEAD");
};

/** Makes a folder a repository with its files on the branch main. */
export const makeRepository = (folder: string): string => {
  git(folder, "init", "-q", "-b", "main");
  return commitAll(folder, "Begin");
};
