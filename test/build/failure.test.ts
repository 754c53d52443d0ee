import { readdirSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { build } from "../../src/build/build.ts";
import type { BuildOptions } from "../../src/build/build-options.ts";
import { render } from "../../src/build/render.ts";
import { pageAddresses } from "../../src/model/page-addresses.ts";
import { indexInChild } from "../../src/search/index-in-child.ts";
import { temporaryFolder, today, trams, tramsWith } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";
import { siteWriter } from "../helpers/site-writer.ts";

vi.mock("../../src/build/render.ts", () => ({ render: vi.fn() }));
vi.mock("../../src/search/index-in-child.ts", async () => {
  const { takeMaterial } = await import("../../src/search/material.ts");
  return { indexInChild: vi.fn(async ({ file }: { file: string }) => void takeMaterial(file)) };
});
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

type Files = Record<string, string>;

const put = (folder: string, files: Files) => {
  const { write } = siteWriter(folder);
  for (const [path, text] of Object.entries(files)) write(path, text);
};

/** Replaces rendering: writes every expected page, and the extra files of a case. */
const renders = (extra: Files = {}, after: (folder: string) => void = () => undefined) =>
  vi.mocked(render).mockImplementationOnce(async (briefing, folder) => {
    const due = pageAddresses(briefing).map((address) => [`${address.slice(1)}index.html`, `<h1>${address}</h1>`]);
    const files: Files = { ...Object.fromEntries(due), "sitemap.xml": "", "assets/icon.svg": "", ...extra };
    const { write, pages } = siteWriter(folder);
    for (const [path, text] of Object.entries(files)) write(path, text);
    after(folder);
    return pages;
  });

/** Returns a built site, and a function that builds over it. */
const builtSite = () => {
  const out = join(temporaryFolder(), "site");
  put(out, { "index.html": "old", "sitemap.xml": "old", "assets/site.css": "old" });
  const before = hashOf(out);
  const run = (options: Partial<BuildOptions> = {}) =>
    build({ content: trams, out, basePath: "/", today, search: true, ...options });
  const unchanged = () => {
    expect(hashOf(out)).toBe(before);
    expect(readdirSync(dirname(out))).toEqual(["site"]);
  };
  return { out, run, unchanged, changed: () => expect(hashOf(out)).not.toBe(before) };
};

beforeEach(() => {
  vi.mocked(render).mockReset();
  vi.mocked(indexInChild).mockReset();
});

test("the mock renderer produces a site that passes", async () => {
  const { out, run, changed } = builtSite();
  renders();
  expect((await run()).files).toBeGreaterThan(30);
  changed();
  expect(readdirSync(dirname(out))).toEqual(["site"]);
});

test("findings stop the build before anything is written", async () => {
  const { run, unchanged } = builtSite();
  const { files, findings } = await run({ content: tramsWith({ "_data/themes/money.yaml": null }) });
  expect(files).toBeUndefined();
  expect(findings.length).toBeGreaterThan(1);
  expect(render).not.toHaveBeenCalled();
  unchanged();
});

test("an error in rendering leaves the old site", async () => {
  const { run, unchanged } = builtSite();
  vi.mocked(render).mockImplementationOnce(async (_briefing, folder) => {
    put(folder, { "index.html": "half" });
    throw new Error("no such template");
  });
  await expect(run()).rejects.toThrow("no such template");
  unchanged();
});

test("an error in indexing leaves the old site, and rendering that is still running leaves no files", async () => {
  const { run, unchanged } = builtSite();
  vi.mocked(indexInChild).mockRejectedValueOnce(new Error("search: out of order"));
  vi.mocked(render).mockImplementationOnce(async (_briefing, folder) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { write, pages } = siteWriter(folder);
    write(join(folder, "index.html"), "late");
    return pages;
  });
  await expect(run()).rejects.toThrow("search: out of order");
  unchanged();
});

const faultySites: Record<string, [Files, string]> = {
  "a link to no page": [
    { "a/index.html": '<a href="/nowhere/">a</a>' },
    "a/index.html links to /nowhere/, which is not there",
  ],
  "a link out of the base path": [
    { "a/index.html": '<a href="/other/">a</a>' },
    "a/index.html links to /other/, which is not there",
  ],
  "a link to no place in a page": [
    { "a/index.html": '<a href="/claims/#nowhere">a</a>' },
    "a/index.html links to /claims/#nowhere, which is not there",
  ],
  "a link to no place in its own page": [
    { "a/index.html": '<h1 id="a">a</h1><a href="#a">a</a><a href="#b">b</a>' },
    "a/index.html links to #b, which is not there",
  ],
  "a file of an unexpected kind": [{ "a.exe": "" }, "a.exe is of an unexpected kind"],
};

for (const [name, [files, fault]] of Object.entries(faultySites))
  test(`a built site with ${name} is not put in place`, async () => {
    const { run, unchanged } = builtSite();
    renders(files);
    await expect(run()).rejects.toThrow(`the site was built and is not sound:\n  ${fault}`);
    unchanged();
  });

test("a built site that lacks a page is not put in place", async () => {
  const { run, unchanged } = builtSite();
  vi.mocked(render).mockImplementationOnce(async (_briefing, folder) => {
    const { write, pages } = siteWriter(folder);
    write(join(folder, "index.html"), "<h1>alone</h1>");
    return pages;
  });
  await expect(run()).rejects.toThrow("/about/ has no page");
  unchanged();
});

test("a built site with a symbolic link is not put in place", async () => {
  const { run, unchanged } = builtSite();
  renders({}, (folder) => symlinkSync("/etc", join(folder, "etc.html")));
  await expect(run()).rejects.toThrow("etc.html is a link");
  unchanged();
});

test("an error in the swap leaves the old site", async () => {
  const { run, unchanged } = builtSite();
  const rename = vi.mocked(renameSync);
  const trueRename = rename.getMockImplementation() ?? renameSync;
  renders();
  rename.mockImplementationOnce(trueRename).mockImplementationOnce(() => {
    throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
  });
  await expect(run()).rejects.toThrow("EIO");
  unchanged();
});

test("a build with findings also restores a site that a killed build had set aside", async () => {
  const { out, run, unchanged } = builtSite();
  renameSync(out, `${out}.tmp-99999999-1-old`);
  await run({ content: tramsWith({ "_data/themes/money.yaml": null }) });
  unchanged();
});
