import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import type { Finding } from "../model/finding.ts";
import type { BuildOptions } from "./build.ts";
import { createBuilder } from "./builder.ts";
import { hasErrors } from "./inspect.ts";
import { report, tally } from "./report.ts";
import { watchSources } from "./watch.ts";

const burst = 60;
const searchPause = 2500;

export type ServeOptions = Omit<BuildOptions, "search" | "quick" | "dev"> & { root: string; port: number };

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What stands in the place of a site that could not be built yet: what is to be mended. */
const waiting = (said: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built yet</title><body><h1>Not built yet</h1><p>Mend what follows, and this page becomes the site.</p><pre>${escapeText(said)}</pre></body></html>`;

/**
 * Builds, serves and rebuilds on every change. A broken save shows its findings over the last good
 * page; search, feeds and data are kept meanwhile and made anew after a pause.
 */
export const serve = async ({ root, port, ...options }: ServeOptions): Promise<void> => {
  const builder = createBuilder();
  let findings: Finding[] = [];
  let failure: string | undefined;
  let indexing: NodeJS.Timeout | undefined;
  let stands = existsSync(options.out);

  // One request at a time: the builder's process answers in order.
  let running: Promise<void> = Promise.resolve();
  const next = (task: () => Promise<void>) => {
    running = running.then(task);
    return running;
  };

  /** Makes anew what the quick builds took over. */
  const complete = async () => {
    const { failure: failed } = await builder.run({ build: { ...options, search: true, dev: true } });
    if (failed) console.error(failed);
  };

  const rebuild = async (delay: number) => {
    clearTimeout(indexing);
    const started = performance.now();
    const answer = await builder.run({ build: { ...options, search: false, quick: true, dev: true } });
    ({ findings, failure } = answer);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const said = failure ?? (hasErrors(findings) ? report(findings, "text", options.content) : undefined);
    if (said !== undefined) {
      console.error(
        failure ? said : `${said}\n${stands ? "The last good site is still served." : "There is no site yet."}`,
      );
      if (stands) return;
      mkdirSync(options.out, { recursive: true });
      writeFileSync(join(options.out, "index.html"), waiting(said));
    } else {
      stands = true;
      console.log(`built in ${seconds} s; ${tally(findings)}`);
      indexing = setTimeout(() => void next(complete), delay);
    }
  };

  await rebuild(0);
  const server = EleventyDevServer.getServer("site", options.out, {
    port,
    pathPrefix: options.basePath,
    domDiff: false,
    onRequest: {
      "/.dev/findings.json": () => ({
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ findings, failure }),
      }),
    },
  });
  server.serve(port);

  watchSources(options.content, root, burst, ({ code }) => {
    if (code) builder.renew();
    void next(() => rebuild(searchPause)).then(() =>
      server.reload({ subtype: undefined, files: [], build: { templates: [] } }),
    );
  });
};
