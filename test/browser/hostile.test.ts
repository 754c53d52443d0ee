import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { render } from "../../src/build/render.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { filesIn } from "../helpers/files.ts";
import { hostileBriefing, hostileFrame, plain } from "../helpers/hostile.ts";
import { suiteFolder } from "../helpers/site.ts";
import { soak } from "../helpers/soak.ts";
import { vectors } from "../helpers/vectors.ts";
import { launchBrowser } from "./browser.ts";
import { type Look, type Opening, openAll } from "./hostile-frames.ts";
import { pageKinds } from "./kinds.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

/** The strings in records: every third one, and all in a soak run. Those in texts of the site and its themes are always all. */
const strings = vectors.filter((_, at) => soak || at % 3 === 0);
const inRecords = hostileBriefing({ strings });

const folder = suiteFolder();
/** Each string in records of its own; all of them in what the site and its themes say. */
type Site = { folder: string; files: string[]; served: FolderServer };
let records: Site;
let frame: Site;
let browser: Browser;

/** Pages that show that the watch for scripts, requests and violations would see them. */
const traps: Record<string, string> = {
  "trap/script.html": "<!doctype html><title>a</title><script>pwned()</script>",
  "trap/handler.html": "<!doctype html><title>a</title><img src=q onerror=pwned()>",
  "trap/feed.xml": '<feed xmlns:h="http://www.w3.org/1999/xhtml"><h:script>pwned()</h:script></feed>',
  "trap/address.html": '<!doctype html><title>a</title><main><a href="javascript:pwned()">a</a> a</main>',
  "trap/host.html": '<!doctype html><title>a</title><link rel=stylesheet href="//evil.example/q">',
};

/** Renders a site and serves it. Every other string is on a card, in turn of each record; drawing one takes some 100 ms. */
const siteOf = async (briefing: Briefing, name: string): Promise<Site> => {
  const at = join(folder, name);
  const withCards = [...briefing.briefs, ...briefing.claims, ...briefing.debates];
  const originals = [...new Set(withCards.map(({ id }) => id.replace(/-\d+$/, "")))];
  for (const node of withCards) {
    const [, original, number] = /^(.+)-(\d+)$/.exec(node.id) ?? [];
    if (!soak && number && originals[(Number(number) / 2) % originals.length] !== original) node.card = undefined;
  }
  await render(briefing, at);
  const files = filesIn(at);
  writeFileSync(join(at, "frames.html"), "<!doctype html><title>Frames</title><body></body>");
  return { folder: at, files, served: await serveFolder(at) };
};

const policyOf = (html: string) => /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0] ?? "";

beforeAll(async () => {
  records = await siteOf(inRecords, "records");
  frame = await siteOf(hostileFrame(), "frame");
  mkdirSync(join(frame.folder, "trap"));
  for (const [name, text] of Object.entries(traps)) writeFileSync(join(frame.folder, name), text);
  const policy = policyOf(readFileSync(join(frame.folder, "index.html"), "utf8"));
  writeFileSync(
    join(frame.folder, "trap/policy.html"),
    `<!doctype html>${policy}<title>a</title><script>pwned()</script>`,
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([records, frame].map((site) => site?.served.close()));
});

type Watched = { page: Page; context: BrowserContext; ran: string[]; asked: string[]; violations: string[] };

/** Opens a page that records all that runs, requests another host, opens a dialog or breaks the policy, in any frame. */
const watched = async ({ served }: Site, bypassCSP: boolean): Promise<Watched> => {
  const context = await browser.newContext({ bypassCSP, acceptDownloads: false });
  onTestFinished(() => context.close());
  const seen = { ran: [] as string[], asked: [] as string[], violations: [] as string[] };
  await context.exposeBinding("report", ({ frame }, kind: "ran" | "violations", what: string) => {
    seen[kind].push(`${new URL(frame.url()).pathname} ${what}`);
  });
  await context.addInitScript(() => {
    const { report } = window as never as { report: (kind: string, what: string) => void };
    Object.assign(window, { pwned: () => report("ran", "pwned") });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      report("violations", `${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  // Without the policy, pages are searched for scripts, and not drawn: that takes half as long without styles.
  if (bypassCSP) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.setBlockedURLs", { urls: [`${served.url}assets/*.css`] });
  }
  page.on("dialog", async (dialog) => {
    seen.ran.push(dialog.message());
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.origin))
      seen.asked.push(request.url());
  });
  await page.goto(`${served.url}frames.html`);
  return { page, context, ...seen };
};

/** For a page or feed of the copy of a record that holds one string: which page of a record, and which string. */
const ofVector = (path: string): { record: string; number: number } | undefined => {
  const [, before, number, after] =
    /^(?!feeds\/archive\/)(.+)-(\d+)((?:\/claims)?\/index\.html|\.atom\.xml)$/.exec(path) ?? [];
  return before === undefined ? undefined : { record: `${before}${after}`, number: Number(number) };
};

/**
 * Returns the files that run: of pages or feeds that hold one string each, one for each string, in turn of each record; of
 * all others each but archives of feeds.
 */
const runIn = (files: string[]): string[] => {
  const records = [...new Set(files.map((path) => ofVector(path)?.record ?? ""))].filter((record) => record !== "");
  return files.filter((path) => {
    const of = ofVector(path);
    if (!of) return soak || !path.startsWith("feeds/archive/");
    return soak || records[of.number % records.length] === of.record;
  });
};

/** Returns the openings of files: those that run are opened, all others are parsed. */
const openings = (site: Site, files: string[], textOf: (path: string) => string = () => "a"): Opening[] => {
  const run = new Set(runIn(files));
  return files.map((path) => ({
    path: `/${path}`,
    text: textOf(path),
    ...(run.has(path) ? {} : { source: readFileSync(join(site.folder, path), "utf8") }),
  }));
};

const faultsOf = (looks: Look[]) => looks.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`));

/** How often each record's pages show their string: one number where all sixty are shown alike. */
const timesShown = (looks: Look[]): Map<string, Set<number>> => {
  const times = new Map<string, Set<number>>();
  for (const { path, shown } of looks) {
    const of = ofVector(path.slice(1));
    if (of) times.set(of.record, (times.get(of.record) ?? new Set()).add(shown));
  }
  return times;
};

describe("without the content security policy", () => {
  test("the test detects scripts, requests to other hosts and links to scripts", async () => {
    const { page, ran, asked } = await watched(frame, true);
    const paths = [...Object.keys(traps), "trap/policy.html"];
    const looks = await openAll(page, openings(frame, paths));
    await expect.poll(() => ran.length).toBe(4);
    expect(ran.sort()).toEqual(
      ["/trap/feed.xml", "/trap/handler.html", "/trap/policy.html", "/trap/script.html"].map((path) => `${path} pwned`),
    );
    expect(asked).toEqual(["http://evil.example/q"]);
    expect(looks.map(({ faults }) => faults)).toEqual([
      ["a script"],
      ["an element img", "an attribute onerror"],
      ["a script"],
      ['href="javascript:pwned()" has the scheme javascript:'],
      ['href="//evil.example/q" has a hostile host'],
      ["a script"],
    ]);
    expect(looks[3]?.shown).toBe(2);
    const sources = paths.map((path) => readFileSync(join(frame.folder, path), "utf8"));
    const parsed = paths.map((path, at) => ({ path: `/${path}`, text: "a", source: sources[at] ?? "" }));
    expect((await openAll(page, parsed)).map(({ faults }) => faults)).toEqual(looks.map(({ faults }) => faults));
  });

  test(`${strings.length} hostile strings in every text of every record: 0 scripts, 0 bad schemes, 0 requests to other hosts, each string as written`, async () => {
    const { page, ran, asked } = await watched(records, true);
    const ending = (end: string) => records.files.filter((name) => name.endsWith(end));
    const pages = ending(".html");
    const feeds = ending(".xml");
    const drawings = ending(".svg");
    expect(strings.length).toBe(soak ? 60 : 20);
    expect(pages.length).toBeGreaterThan(13 * strings.length);
    expect(feeds.length).toBeGreaterThan(10 * strings.length);
    expect([runIn(pages).length, runIn(feeds).length].every((number) => number > strings.length)).toBe(true);
    const looks = await openAll(page, [
      ...openings(records, pages, (path) => strings[ofVector(path)?.number ?? 0] ?? ""),
      ...openings(records, feeds),
      ...openings(records, drawings),
    ]);
    expect(drawings.length).toBe(1 + inRecords.charts.length);
    expect(looks.length).toBe(pages.length + feeds.length + drawings.length);
    expect(faultsOf(looks)).toEqual([]);
    expect({ ran, asked }).toEqual({ ran: [], asked: [] });
    const shown = timesShown(looks.filter(({ path }) => path.endsWith(".html")));
    expect(shown.size).toBe(18);
    for (const [record, times] of shown) expect([record, ...times]).toEqual([record, expect.any(Number)]);
  });

  test("each string shows as written on pages that many records share", async () => {
    const { page } = await watched(records, true);
    for (const name of ["timeline", "watch", "glossary", "charts", "changes", "claims", "actors", "debates"]) {
      await page.goto(`${records.served.url}${name}/`);
      const text = plain((await page.locator("main").textContent()) ?? "");
      expect(
        strings.filter((vector) => !text.includes(plain(vector))),
        name,
      ).toEqual([]);
    }
  });

  test("60 hostile strings in every text of the site and its themes: 0 scripts, 0 bad schemes, 0 requests to other hosts", async () => {
    const { page, ran, asked } = await watched(frame, true);
    expect(vectors.length).toBe(60);
    const all = vectors.join(" ");
    const pages = frame.files.filter((name) => /\.(?:html|xml)$/.test(name));
    expect(pages.length).toBeGreaterThan(60);
    const looks = await openAll(
      page,
      openings(frame, pages, () => all),
    );
    expect(faultsOf(looks)).toEqual([]);
    expect({ ran, asked }).toEqual({ ran: [], asked: [] });
    const shown = new Map(looks.map((look) => [look.path, look.shown]));
    for (const path of ["/index.html", "/about/index.html", "/themes/index.html", "/themes/money/index.html"])
      expect(shown.get(path), path).toBeGreaterThan(1);
  });
});

test("with the policy, no page of any kind violates it, logs errors or contacts another host, on screen and on paper", async () => {
  const { page, ran, asked, violations } = await watched(records, false);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const kinds = pageKinds(inRecords);
  expect(kinds.length).toBeGreaterThan(25);
  for (const [, address] of kinds) await page.goto(records.served.url + address.slice(1));
  for (const kind of ["brief", "claim", "charts", "timeline"]) {
    await page.goto(records.served.url + (kinds.find(([name]) => name === kind)?.[1].slice(1) ?? ""));
    await page.emulateMedia({ media: "print" });
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  }
  expect({ ran, asked, violations, complaints }).toEqual({ ran: [], asked: [], violations: [], complaints: [] });
});

test("the policy stops an injected script, and reports it", async () => {
  const { page, ran, violations } = await watched(frame, false);
  await page.goto(`${frame.served.url}trap/policy.html`);
  await expect.poll(() => violations).toEqual(["/trap/policy.html script-src-elem inline"]);
  expect(ran).toEqual([]);
});

test("every card is an image", () => {
  const cards = [records, frame].flatMap(({ folder: at, files }) =>
    files.filter((name) => name.endsWith(".png")).map((name) => readFileSync(join(at, name))),
  );
  expect(cards.length).toBeGreaterThan(20);
  for (const card of cards) expect(card.subarray(1, 4).toString()).toBe("PNG");
});
