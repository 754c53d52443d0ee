import { cpSync, existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Finding } from "../model/finding.ts";
import { indexSite } from "../search/index-site.ts";
import { hasErrors, inspect } from "./inspect.ts";
import { render } from "./render.ts";
import { swap, sweep, workFolder } from "./swap.ts";

export type BuildOptions = {
  /** The folder with `briefs/` and `_data/`. */
  content: string;
  out: string;
  basePath: string;
  today: string;
  search: boolean;
  /** Takes the search index of the site that stands over into the new one; while serving, it is made anew later. */
  keepSearch?: boolean;
  /** Adds the script that shows findings over the page. */
  dev?: boolean;
};

export type BuildResult = { findings: Finding[]; pages?: number };

/**
 * The whole run: read, check, render, index, swap. Findings of errors end it before anything is
 * written; an error on the way leaves the output as it stood.
 */
export const build = async (options: BuildOptions): Promise<BuildResult> => {
  const { content, out, basePath, today, search, keepSearch = false, dev = false } = options;
  const { briefing, findings } = inspect(content, { basePath, today });
  if (!briefing || hasErrors(findings)) return { findings };
  const target = resolve(out);
  sweep(target);
  const folder = workFolder(target, performance.now());
  try {
    const pages = await render(briefing, folder, { dev });
    if (search) await indexSite(folder);
    else if (keepSearch && existsSync(join(target, "pagefind")))
      cpSync(join(target, "pagefind"), join(folder, "pagefind"), { recursive: true });
    swap(folder, target);
    return { findings, pages };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};
