import { rmSync } from "node:fs";
import { resolve } from "node:path";
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
};

export type BuildResult = { findings: Finding[]; pages?: number };

/**
 * The whole run: read, check, render, index, swap. Findings of errors end it before anything is
 * written; an error on the way leaves the output as it stood.
 */
export const build = async ({ content, out, basePath, today, search }: BuildOptions): Promise<BuildResult> => {
  const { briefing, findings } = inspect(content, { basePath, today });
  if (!briefing || hasErrors(findings)) return { findings };
  const target = resolve(out);
  sweep(target);
  const folder = workFolder(target, performance.now());
  try {
    const pages = await render(briefing, folder);
    if (search) await indexSite(folder);
    swap(folder, target);
    return { findings, pages };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};
