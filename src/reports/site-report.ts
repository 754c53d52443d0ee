import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { count } from "../lib/count.ts";

const run = promisify(execFile);
// Newer versions need a later Node than 20.
const lighthouse = "lighthouse@12.8.2";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

type BrokenLink = { url: string; from: string; status: number };

/** Follows the links within a served site and returns the broken ones. Links to other hosts are skipped. */
export const brokenLinks = async (url: string): Promise<{ followed: number; broken: BrokenLink[] }> => {
  const { LinkChecker } = await import("linkinator");
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    retryErrors: true,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const followed = links.filter(({ state }) => state !== "SKIPPED");
  const broken = followed.filter(({ state }) => state === "BROKEN");
  return {
    followed: followed.length,
    broken: broken.map(({ url: to, parent = "", status = 0 }) => ({ url: to, from: parent, status })),
  };
};

/** Runs Lighthouse on a page and returns its four scores, from 0 to 100. */
export const lighthouseScores = async (url: string): Promise<number[]> => {
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"];
  const { stdout } = await run("npx", ["--yes", lighthouse, url, ...flags], { maxBuffer: 2 ** 28 });
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
};

/** Returns why a program failed, in one line: the error that it printed, not how it was called. */
export const failureReason = (error: Error & { stderr?: string | Buffer }): string => {
  const lines = `${error.stderr ?? ""}`
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:at |npm (?:warn|notice)\b)/i.test(line));
  return (
    lines.find((line) => /error|unable|cannot|not found/i.test(line)) ?? lines[0] ?? error.message.split("\n")[0] ?? ""
  );
};

/** A page with its scores, or with the reason why it has none. */
type PageScores = { path: string; scores: number[] | string };

const row = ({ path, scores }: PageScores): string =>
  typeof scores === "string"
    ? `| \`${path}\` | could not be judged: ${scores.replace(/[\s|]+/g, " ")} | | | |`
    : `| \`${path}\` | ${scores.join(" | ")} |`;

/** Renders the report as Markdown. */
export const siteReport = (links: { followed: number; broken: BrokenLink[] }, pages: PageScores[]): string =>
  [
    "## The built site",
    "",
    `${count(links.followed, "link within the site was", "links within the site were")} followed; ${count(links.broken.length, "leads", "lead")} nowhere.`,
    "",
    ...links.broken.map(({ url, from, status }) => `- \`${url}\` (${status || "no answer"}) on \`${from}\``),
    "",
    "| Lighthouse | performance | accessibility | best practices | search engines |",
    "|---|---|---|---|---|",
    ...pages.map(row),
  ].join("\n");
