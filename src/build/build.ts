import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeAssets } from "../../_includes/assets.ts";
import { codeHash } from "../lib/code-hash.mjs";
import type { Memo } from "../lib/memoize.ts";
import { root } from "../lib/program.ts";
import { runAll } from "../lib/run-all.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { pageAddresses } from "../model/page-addresses.ts";
import { inputsHash, savePrevious } from "./build-cache.ts";
import type { BuildOptions } from "./build-options.ts";
import { hasErrors, inspect } from "./inspect.ts";
import { outputProblem } from "./output.ts";
import { withParsedFiles } from "./parsed-files.ts";
import { addPdfs } from "./pdf/site-pdfs.ts";
import { removeFolder } from "./remove-folder.ts";
import { render } from "./render.ts";
import { buildSearchIndex } from "./search-index.ts";
import { siteTooLarge } from "./site-size.ts";
import type { WrittenPage } from "./survey.ts";
import { cleanUp, swap, workFolder } from "./swap.ts";
import { type SiteCheck, verify } from "./verify.ts";

/** Milliseconds without a write after which no more are expected. */
const quietPeriod = 100;

export type BuildResult = { findings: Finding[]; files?: number; briefing?: Briefing };

/** Throws if a finished site is not sound. Returns its size and state. */
const check = (
  briefing: Briefing,
  folder: string,
  pages: WrittenPage[],
  basePath: string,
): Omit<SiteCheck, "faults"> => {
  const addresses = [
    ...pageAddresses(briefing),
    ...[...briefing.moved, ...briefing.gone].map(({ address }) => address),
  ];
  const { faults, ...size } = verify(folder, pages, { basePath, addresses });
  if (faults.length > 0) throw new Error(`the site was built and is not sound:\n  ${faults.slice(0, 20).join("\n  ")}`);
  return size;
};

/** Deletes a folder until it stays deleted: unfinished writes of a failed build may restore it. */
const removeForGood = async (folder: string): Promise<void> => {
  do {
    await removeFolder(folder);
    await pause(quietPeriod);
  } while (existsSync(folder));
};

/**
 * Builds a site: reads, checks, renders and indexes in parallel, verifies, and swaps. Findings of errors end the build
 * before anything is written; a later error leaves the output unchanged.
 * @param inputs the hash of what the build is made from, if it was already computed
 */
export const build = async (options: BuildOptions, inputs?: string): Promise<BuildResult> => {
  const { content, out, basePath, today, at = {}, cache, dev = false, search, pdf = false } = options;
  const target = resolve(out);
  const problem = outputProblem(target, content);
  if (problem) throw new Error(problem);
  await cleanUp(target);
  const inputHash = cache ? (inputs ?? inputsHash(options)) : undefined;
  const assets = makeAssets({ dev });
  // If the content has errors, nothing awaits them.
  assets.catch(() => undefined);
  const look = (memo?: Memo) => inspect(content, { basePath, today, at, pdf, memo });
  const { briefing, findings } = cache ? withParsedFiles(content, look, cache) : look();
  if (!briefing || hasErrors(findings)) return { findings };
  const folder = workFolder(target);
  const index = join(folder, "pagefind");
  try {
    const [pages] = await runAll([
      async (signal) => {
        const written = await render(briefing, folder, assets);
        if (pdf) await addPdfs(briefing, folder, cache && join(cache, "pdf"), signal);
        return written;
      },
      async (signal) =>
        search ? buildSearchIndex(briefing, index, cache && join(cache, "search"), signal) : undefined,
    ]);
    const { files, bytes, state } = check(briefing, folder, pages, basePath);
    findings.push(...siteTooLarge(bytes));
    await swap(folder, target);
    // If content or code has changed meanwhile, they are not what was built.
    if (cache && inputHash && inputHash === inputsHash(options, codeHash(root)))
      savePrevious(cache, { out: target, inputs: inputHash, site: state, files, findings });
    return { findings, files, briefing };
  } catch (error) {
    await removeForGood(folder);
    throw error;
  }
};
