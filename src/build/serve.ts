import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { type FollowOptions, follow, type News } from "./follow.ts";
import { hasErrors } from "./inspect.ts";
import { report, tally } from "./report.ts";

export type ServeOptions = FollowOptions & { port: number };

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What stands in the place of a site that could not be built yet: what is to be mended. */
const waiting = (said: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built yet</title><body><h1>Not built yet</h1><p>Mend what follows, and this page becomes the site.</p><pre>${escapeText(said)}</pre></body></html>`;

/** What is wrong, or nothing. */
const wrongWith = ({ findings, failure }: News, content: string): string | undefined =>
  failure ?? (hasErrors(findings) ? report(findings, "text", content) : undefined);

/**
 * Builds, serves and rebuilds on every change. A broken save shows its findings over the last good page; a
 * page is loaded anew where it has changed.
 */
export const serve = async ({ port, ...options }: ServeOptions): Promise<void> => {
  const { out, basePath, content } = options;
  let last: News | undefined;
  let stands = existsSync(out);
  let server: EleventyDevServer | undefined;

  const reload = () => void server?.reload({ subtype: undefined, files: [], build: { templates: [] } });
  const say = (news: News, said: string | undefined) => {
    if (said === undefined) {
      stands = true;
      console.log(`built in ${news.seconds.toFixed(2)} s; ${tally(news.findings)}`);
    } else if (news.failure) console.error(said);
    else console.error(`${said}\n${stands ? "The last good site is still served." : "There is no site yet."}`);
    if (stands || said === undefined) return;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "index.html"), waiting(said));
  };

  await follow(options, (news) => {
    const said = wrongWith(news, content);
    say(news, said);
    last = news;
    reload();
  });
  server = EleventyDevServer.getServer("site", out, {
    port,
    pathPrefix: basePath,
    domDiff: false,
    onRequest: {
      "/.dev/findings.json": () => ({
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ findings: last?.findings ?? [], failure: last?.failure }),
      }),
    },
  });
  server.serve(port);
};
