import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escapeHtml } from "../lib/escape-html.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import type { Briefing, Source } from "../model/briefing.ts";

/** The result of a request to an external address; `unclear` if the server may refuse programs only. */
export type LinkStatus = { url: string; state: "alive" | "dead" | "unclear"; status: number };

/** Status codes with which servers refuse programs while readers get the page. */
const refusals = new Set([401, 403, 405, 406, 409, 418, 429, 451, 500, 502, 503, 504, 520, 521, 522, 523, 525, 999]);

const stateOf = (ok: boolean, status: number): LinkStatus["state"] =>
  ok ? "alive" : refusals.has(status) ? "unclear" : "dead";

/** Requests every address, ten at a time, and returns its status. */
export const requestLinks = async (urls: string[], { timeout = 20_000 } = {}): Promise<LinkStatus[]> => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  try {
    const links = urls.map((url) => `<a href="${escapeHtml(url)}">x</a>`).join("\n");
    writeFileSync(join(folder, "index.html"), `<!doctype html><title>Links</title>${links}`);
    const { LinkChecker } = await import("linkinator");
    const checker = new LinkChecker();
    const { links: results } = await checker.check({
      path: "index.html",
      serverRoot: folder,
      recurse: false,
      concurrency: 10,
      timeout,
      retry: true,
      userAgent: "Mozilla/5.0 (compatible; link check of a briefing's sources)",
    });
    const found = new Map(
      results.map(({ url, state, status = 0 }) => [url, { state: stateOf(state !== "BROKEN", status), status }]),
    );
    return urls.map((url) => ({ url, ...(found.get(url) ?? { state: "unclear", status: 0 }) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** If none of the first five addresses answers, there is no network. */
const probeCount = 5;

/** Requests every address, or returns undefined if the first few show that there is no network. */
export const requestLinksIfOnline = async (
  urls: string[],
  options: { timeout?: number } = {},
): Promise<LinkStatus[] | undefined> => {
  const first = await requestLinks(urls.slice(0, probeCount), options);
  if (first.length === probeCount && first.every(({ status }) => status === 0)) return undefined;
  return [...first, ...(urls.length > probeCount ? await requestLinks(urls.slice(probeCount), options) : [])];
};

export type SourceLink = { url: string; sources: Source[] };

/** Returns every external address that sources name, archived copies included, with the sources that name it. */
export const sourceLinks = ({ sources }: Briefing): SourceLink[] => {
  const pairs = sources.flatMap((source) =>
    [source.data.URL, source.data.archive?.URL].flatMap((url) => (url ? [[url, source] as const] : [])),
  );
  return [...groupPairs(pairs)].map(([url, named]) => ({ url, sources: named }));
};
