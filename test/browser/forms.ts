import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { filesInIssue } from "../../src/authoring/read-issue.ts";
import { inspectTrams, today, trams } from "../helpers/content.ts";
import { createOnce } from "../helpers/create-once.ts";
import { buildByCommand } from "../helpers/site.ts";
import { launchBrowser } from "./browser.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";
import { desk, phone } from "./visit.ts";

const base = "/trams/";
let browser: Browser;
let served: FolderServer;

/** Opens the site for all tests of a file. */
export const openForms = (): void => {
  beforeAll(async () => {
    const folder = await createOnce("forms", async (parent) => {
      const done = await buildByCommand(trams, join(parent, "site"), "--base-path", base);
      if (done.code !== 0) throw new Error(done.err);
    });
    served = await serveFolder(join(folder, "site"), base);
    browser = await launchBrowser();
    idle = [];
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
};

/** The address of the site. */
export const siteUrl = () => served.url;

/** A browser of its own for one test, with storage of its own. */
export const newContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return context;
};

/** Pages that no test uses. A new one costs as much as half a visit. */
let idle: Page[] = [];

/** Leaves a page as a new one: nothing is saved in its browser, and no form runs in it. */
const clear = async (page: Page): Promise<void> => {
  page.removeAllListeners();
  await page.goto(`${served.url}robots.txt`);
  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 720 });
};

/**
 * A page that fails the test on any error of its scripts or its policy, and on any request to elsewhere. Without a context
 * it has a browser of its own.
 */
export const open = async (path: string, context?: BrowserContext): Promise<Page> => {
  const unused = context ? undefined : idle.pop();
  const page = unused ?? (await (context ?? (await browser.newContext())).newPage());
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("request", (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(served.origin)) wrong.push(request.url());
  });
  onTestFinished(async () => {
    await (context ? page.close() : clear(page));
    if (!context) idle.push(page);
    expect(wrong).toEqual([]);
  });
  await page.clock.setFixedTime(`${today}T12:00:00Z`);
  await page.goto(served.url + path);
  if (path.startsWith("contribute/") && path !== "contribute/") await page.waitForSelector("[data-ready]");
  return page;
};

export const status = (page: Page) => page.locator("[data-part=status]");
export const ready = (page: Page) =>
  page
    .locator("[data-form]:not([data-stale]) [data-part=status]", {
      hasText: "Ready to propose.",
    })
    .waitFor();
export const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });

/** The issue that the way to GitHub fills in, and the files that the proposal command reads from it. */
export const submitted = async (page: Page) => {
  const href = await page.getByRole("link", { name: "Open the issue on GitHub" }).getAttribute("href");
  const url = new URL(href ?? "");
  const body = url.searchParams.get("body");
  const { files, problems } = filesInIssue(body ?? "");
  const [first] = files;
  return {
    at: url.origin + url.pathname,
    title: url.searchParams.get("title"),
    body,
    files,
    problems,
    file: first?.file,
    text: first?.text,
  };
};

export const filesOf = (files: { file: string; text: string }[]) =>
  Object.fromEntries(files.map(({ file, text }) => [file, text]));

export const errorsWith = (files: Record<string, string>) =>
  inspectTrams(files).findings.filter(({ severity }) => severity === "error");

/** Expects a page to be no wider than a screen, on a desk and on a phone, where it is left. */
export const fits = async (page: Page): Promise<void> => {
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
};

/** Counts what a person does with a finger: boxes entered, choices made and buttons pressed. */
export const counting = (page: Page) => {
  const done = { taps: 0 };
  return {
    done,
    type: async (box: Locator, text: string) => {
      done.taps++;
      await box.fill(text);
    },
    choose: async (box: Locator, value: string) => {
      done.taps += 2;
      await box.selectOption(value);
    },
    tap: async (target: Locator) => {
      done.taps++;
      await target.click();
    },
    part: (name: string | RegExp) =>
      page.locator("details.added").filter({ has: page.locator("summary", { hasText: name }) }),
  };
};
