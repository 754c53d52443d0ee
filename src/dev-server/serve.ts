import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { hasErrors } from "../build/inspect.ts";
import { countFindings, report } from "../build/report.ts";
import { attempt } from "../lib/attempt.ts";
import { contentTypeOf } from "../lib/content-types.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { type ContentStatus, type DevelopOptions, develop } from "./develop.ts";
import { type ServerResponseData, sitePath } from "./respond.ts";
import { DevServer } from "./server.ts";
import type { FileChange } from "./watch.ts";

type ServeOptions = DevelopOptions & { port: number; open: boolean };

const html = { "Content-Type": "text/html; charset=utf-8" };

const messagePage = (status: number, title: string, problem: string, words = ""): ServerResponseData => ({
  status,
  headers: html,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${words}<pre>${escapeHtml(problem)}</pre></body></html>`,
});

/** The page shown until the content has no errors for the first time. */
const waitingPage = (problem: string): ServerResponseData =>
  messagePage(200, "Not built yet", problem, "<p>Fix what follows, and this page becomes the site.</p>");

/** Returns a file of the search index; undefined if it doesn't exist. */
const searchFile = (folder: string | undefined, path: string): ServerResponseData | undefined => {
  const file = folder && join(folder, path);
  if (!file?.startsWith(folder + sep)) return undefined;
  return attempt(() => ({ status: 200, headers: { "Content-Type": contentTypeOf(file) }, body: readFileSync(file) }));
};

/** Returns what is wrong, or undefined. */
const problemOf = ({ findings, failure }: ContentStatus, content: string): string | undefined =>
  failure ?? (hasErrors(findings) ? report(findings, "text", content) : undefined);

const maxNamed = 3;

const beginMessage = (change: FileChange | undefined): string => {
  if (!change) return "Reading the briefing …";
  const named = change.files.slice(0, maxNamed).join(", ");
  const more = change.files.length - maxNamed;
  const what = `Changed: ${named}${more > 0 ? ` and ${more} more` : ""}.`;
  return change.kind === "code" ? `${what} Loading the program …` : `${what} Checking …`;
};

const toResponse = ({ status, headers, body }: ServerResponseData) =>
  typeof body === "string"
    ? { status, headers, body }
    : new Response(body as Uint8Array<ArrayBuffer>, { status, headers });

/**
 * Serves a briefing while somebody works on it. Each page is rendered when it is requested; open pages reload after a
 * save, and show the errors of a broken one over the last good page.
 */
export const serve = async ({ port, open, ...options }: ServeOptions): Promise<void> => {
  const { basePath, content } = options;
  let status: ContentStatus = { findings: [] };
  let server: DevServer | undefined;
  let good = false;
  let updated = 0;
  let rendered = 0;
  const reload = () => server?.reload({ subtype: undefined, files: [], build: { templates: [] } });

  const development = await develop(options, {
    begin: (change) => console.log(beginMessage(change)),
    done: (now, seconds) => {
      status = now;
      const problem = problemOf(now, content);
      if (problem === undefined) console.log(`Ready in ${seconds.toFixed(2)} s: ${countFindings(now.findings)}`);
      else
        console.error(
          `${problem}\n${good ? "The last good state is still served." : "Fix this, and the site appears."}`,
        );
      good ||= problem === undefined;
      updated = performance.now();
      reload();
    },
    indexed: (seconds, failure) => {
      if (failure) console.error(`Search was not indexed: ${failure}`);
      else console.log(`Search indexed in ${seconds.toFixed(1)} s`);
    },
  });
  const render = async (pathname: string): Promise<ServerResponseData> => {
    const requested = performance.now();
    const path = sitePath(pathname, basePath);
    if (path?.startsWith("/pagefind/")) {
      const found = searchFile(development.index(), path.slice("/pagefind/".length));
      if (found) return found;
    }
    try {
      const answer = (await development.render(pathname)) ?? waitingPage(problemOf(status, content) ?? "");
      if (answer.headers["Content-Type"] === html["Content-Type"]) rendered = requested;
      return answer;
    } catch (error) {
      const { message } = error as Error;
      console.error(`${pathname} failed: ${message}`);
      return messagePage(500, "This page failed", message);
    }
  };
  // Nothing is served from a folder: this one doesn't exist.
  server = new DevServer("site", join(options.cache, "serve"), {
    port,
    pathPrefix: basePath,
    domDiff: false,
    onRequest: {
      "/.dev/findings.json": async () => ({
        status: 200,
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(status),
      }),
      "/*": async ({ url }) =>
        url.pathname.startsWith("/.11ty/") ? undefined : toResponse(await render(url.pathname)),
    },
  });
  // Temporary files are deleted when the process exits, but not when a signal kills it.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
  server.isOpen = open;
  server.serve(port);
  await server.ready();
  // A page that was rendered before the last update and connects after it has missed the update.
  server.updateServer.on("connection", () => {
    if (rendered < updated) reload();
  });
};
