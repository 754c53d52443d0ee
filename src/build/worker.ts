import { join } from "node:path";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { indexSite } from "../search/index-site.ts";
import { type BuildOptions, build, searchFolder } from "./build.ts";
import { swap, workFolder } from "./swap.ts";

/** What the worker is asked for: a build, or a new search index for the site it built last. */
export type Request = { build: BuildOptions } | { index: string };

/** What it answers: the findings, and why it failed where it did. */
export type Answer = { findings: Finding[]; failure?: string };

let last: Briefing | undefined;

const answer = async (request: Request): Promise<Answer> => {
  if ("build" in request) {
    const { findings, briefing } = await build(request.build);
    last = briefing ?? last;
    return { findings };
  }
  if (last) {
    const target = join(request.index, searchFolder);
    const folder = workFolder(target);
    await indexSite(last, folder);
    swap(folder, target);
  }
  return { findings: [] };
};

/** Builds on request, in a process of its own that is replaced when the generator's code changes. */
process.on("message", (request: Request) => {
  answer(request).then(
    (done) => process.send?.(done),
    (error: Error) => process.send?.({ findings: [], failure: error.stack ?? String(error) }),
  );
});
