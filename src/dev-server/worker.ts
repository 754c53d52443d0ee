import { join } from "node:path";
import { type Assets, makeAssets } from "../../_includes/assets.ts";
import { hasErrors, inspect } from "../build/inspect.ts";
import { withParsedFiles } from "../build/parsed-files.ts";
import { buildSearchIndex } from "../build/search-index.ts";
import { withCodeLocation } from "../lib/code-location.ts";
import type { Memo } from "../lib/memoize.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { allOutputs, siteOutputs } from "../outputs/outputs.ts";
import type { ReadCache } from "../read/read.ts";
import { indexOutputs, type OutputIndex, respond, type ServerResponseData } from "./respond.ts";

export type SiteOptions = { content: string; basePath: string; today: string; cache: string };

type Site = { briefing: Briefing; outputs: OutputIndex; options: SiteOptions };

/** The files read so far, the pages' assets, and the last briefing without errors. */
const filesRead: ReadCache = new Map();
let assets: Promise<Assets> | undefined;
let site: Site | undefined;
/** Stops the indexing of search that is under way. */
let indexing: AbortController | undefined;

/** The methods of the worker. */
const methods = {
  /**
   * Reads what has changed, links and checks it. Without errors, the result is rendered from now on. Stops indexing, which
   * would be of the previous result and makes a save take half as long again.
   */
  update: async (options: SiteOptions, styles: boolean): Promise<Finding[]> => {
    indexing?.abort();
    if (styles) assets = undefined;
    assets ??= makeAssets({ dev: true });
    // The check of the content does not wait for them.
    assets.catch(() => undefined);
    const { content, basePath, today, cache } = options;
    const look = (memo?: Memo) => inspect(content, { basePath, today, read: filesRead, memo });
    const { briefing, findings } = filesRead.size > 0 ? look() : withParsedFiles(content, look, cache);
    const made = await assets;
    if (briefing && !hasErrors(findings))
      site = { briefing, outputs: indexOutputs(allOutputs(siteOutputs(briefing, made))), options };
    return findings;
  },
  /** Renders the requested output; undefined until there was a briefing without errors. */
  render: async (pathname: string): Promise<ServerResponseData | undefined> =>
    site ? respond(site.outputs, site.options.basePath, pathname) : undefined,
  /** Writes the search index of the rendered briefing into a folder. */
  index: async (folder: string): Promise<void> => {
    indexing = new AbortController();
    if (site) await buildSearchIndex(site.briefing, folder, join(site.options.cache, "search"), indexing.signal);
  },
};

export type WorkerMethods = typeof methods;
export type WorkerCall = { id: number; method: keyof WorkerMethods; args: unknown[] };
export type WorkerReply = { id: number; result?: unknown; failure?: string };

const messageOf = (error: unknown): string =>
  withCodeLocation(error instanceof Error ? error.message : String(error), error);

/** Answers the development server from a child process, which is replaced when the generator's code changes. */
process.on("message", async ({ id, method, args }: WorkerCall) => {
  const work = methods[method] as (...all: unknown[]) => Promise<unknown>;
  try {
    process.send?.({ id, result: await work(...args) } satisfies WorkerReply);
  } catch (error) {
    process.send?.({ id, failure: messageOf(error) } satisfies WorkerReply);
  }
});
process.once("disconnect", () => process.exit());
