import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { today } from "../helpers/content.ts";
import { programCopy } from "../helpers/program-copy.ts";

const patience = { timeout: 120_000, interval: 250 };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Serves a copy of the program as `npm start` does. */
const serve = async (first: (folder: string) => void = () => {}) => {
  const folder = programCopy();
  first(folder);
  const port = await freePort();
  const args = ["src/cli/start.mjs", "serve", "--today", today, "--port", String(port)];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(async () => {
    const closed = once(child, "close");
    child.kill();
    // The worker has ended as well.
    await closed;
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data) => {
      printed += data;
    });
  const url = `http://localhost:${port}`;
  await expect.poll(() => printed, patience).toContain(`Server at ${url}/`);
  const get = async (path: string) => (await fetch(url + path, { redirect: "manual" })).text();
  return {
    folder,
    get,
    printed: () => printed,
    edit: (file: string, from: string, to: string) => {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    },
    failure: async () => String(JSON.parse(await get("/.dev/findings.json")).failure),
    shows: (path: string, text: string) => expect.poll(() => get(path), patience).toContain(text),
  };
};

test("errors at the start are reported without mention of a last good state, and once they are fixed the site appears", async () => {
  const claim = "_data/claims/bridge-cost-left-out.yaml";
  const { get, printed, edit, shows } = await serve((folder) => {
    const path = join(folder, claim);
    writeFileSync(path, readFileSync(path, "utf8").replace("kind: ", "knd: "));
  });
  expect(printed()).toMatch(
    /knd is not a valid key here.*\n\d errors?, 0 warnings\nFix this, and the site appears\.\nServer at /s,
  );
  expect(await get("/")).toContain("Fix what follows, and this page becomes the site.");
  edit(claim, "knd: ", "kind: ");
  await shows("/", "A tram line pays its town back slowly");
  edit(claim, "kind: ", "knd: ");
  await expect.poll(printed, patience).toContain("\nThe last good state is still served.\n");
}, 400_000);

test("edits to a template, the program or a style show, and a broken one leaves the last good state and is reported with its position", async () => {
  const { folder, get, printed, edit, failure, shows } = await serve();
  expect(printed()).toMatch(/^Reading the briefing …\nReady in [\d.]+ s: 0 errors, 0 warnings\n/);
  expect(existsSync(join(folder, "_site"))).toBe(false);
  expect(await get("/about/")).toContain("<h1>");

  edit("src/lib/dates.ts", "export const", "export cnst");
  await expect.poll(failure, patience).toMatch(/src\/lib\/dates\.ts:\d+:\d+/);
  expect(printed()).toContain("Changed: src/lib/dates.ts. Loading the program …\n");
  expect(await get("/briefs/")).toContain("<h1>Briefs");
  // Each time, what is fixed and what is broken next are saved together: loading the program takes longest.
  edit("src/lib/dates.ts", "export cnst", "export const");
  edit("src/pages/briefs.11ty.tsx", "<h1>", "<h1>Zeppelins and {(undefined as never as { airship: string }).airship}");
  await shows("/briefs/", "Cannot read properties of undefined (reading 'airship') (src/pages/briefs.11ty.tsx:");
  expect(printed()).toMatch(/\/briefs\/ failed: Cannot read .* \(src\/pages\/briefs\.11ty\.tsx:\d+:\d+\)\n/);
  expect(await failure()).toBe("undefined");

  const sheet = async () => get(/"(\/assets\/site\.[0-9a-f]+\.css)"/.exec(await get("/"))?.[1] ?? "");
  edit("src/pages/briefs.11ty.tsx", "{(undefined as never as { airship: string }).airship}", "");
  edit("_includes/styles/rows.css", "{", "{ --zeppelin: 1;");
  await expect.poll(sheet, patience).toContain("--zeppelin");
  await shows("/briefs/", "<h1>Zeppelins and ");
  edit("_includes/styles/rows.css", "{ --zeppelin: 1;", "{{");
  await expect.poll(failure, patience).toMatch(/_includes\/styles\/rows\.css:\d+:\d+: /);
  expect(await get("/briefs/")).toContain("<h1>Zeppelins and ");
  edit("_includes/styles/rows.css", "{{", "{");
  edit("_data/claims/bridge-cost-left-out.yaml", "The stated cost", "The zeppelin cost");
  await shows("/claims/bridge-cost-left-out/", "The zeppelin cost");
  await expect.poll(failure, patience).toBe("undefined");
  await expect.poll(sheet, patience).not.toContain("--zeppelin");
  await shows("/pagefind/words/z.txt", "zeppelin");
  expect(await get("/pagefind/..%2f..%2fpackage.json")).not.toContain('"name"');
}, 400_000);
