import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeCorpus } from "../../bench/corpus.ts";
import { options as madeUp } from "../../bench/scale/options.ts";
import { build, type Memory } from "../../src/build/build.ts";
import { createBuilder } from "../../src/build/builder.ts";
import { follow, type News } from "../../src/build/follow.ts";
import { preview } from "../../src/build/preview.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";
const patience = { timeout: 120_000, interval: 5 };

const change = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

test.each([false, true])(
  "an abandoned build leaves the site that stands and nothing beside it, and pages can be made alone: search %s",
  async (search) => {
    const content = tramsWith();
    const out = join(temporaryFolder(), "site");
    const memory: Memory = { read: new Map() };
    const options = { content, out, basePath: "/", today, search, dev: true };
    await build({ ...options, search: false }, { memory });
    const before = hashOf(out);
    change(join(content, claim), "The stated cost", "The zeppelin cost");
    await expect(build(options, { memory, signal: AbortSignal.abort("a save") })).rejects.toBe("a save");
    expect(hashOf(out)).toBe(before);
    await expect.poll(() => readdirSync(dirname(out)), patience).toEqual(["site"]);

    change(join(content, claim), "The zeppelin cost", "The balloon cost");
    expect(await preview(options, memory, [claim])).toMatchObject({ findings: [], checked: [claim] });
    expect(readFileSync(join(out, "claims/bridge-cost-left-out/index.html"), "utf8")).toContain("The balloon cost");
    const { files } = await build(options, { memory });
    expect(files).toBeGreaterThan(100);
    expect(readFileSync(join(out, "claims/index.html"), "utf8")).toContain("The balloon cost");
  },
  120_000,
);

test("content in which nothing has changed is not linked and checked again", async () => {
  const content = tramsWith();
  const memory: Memory = { read: new Map() };
  const options = { content, out: join(temporaryFolder(), "site"), basePath: "/", today, search: false };
  const { briefing, findings } = await build(options, { memory });
  const again = await build(options, { memory });
  expect(again.briefing === briefing).toBe(true);
  expect(again.findings).toEqual(findings);
  change(join(content, "_data/site.yaml"), "title: ", "title: The new ");
  const renamed = await build(options, { memory });
  expect(renamed.briefing === briefing).toBe(false);
  expect(renamed.briefing?.site.data.title).toMatch(/^The new /);
}, 120_000);

test("the builder tells that it was abandoned, and builds on", async () => {
  const content = join(temporaryFolder(), "content");
  writeCorpus(content, 60);
  const out = join(temporaryFolder(), "site");
  const builder = createBuilder();
  onTestFinished(builder.renew);
  const request = { build: { content, out, search: true, ...madeUp } };
  const first = builder.run(request);
  await expect.poll(() => readdirSync(dirname(out)).length, patience).toBeGreaterThan(0);
  builder.abandon();
  expect(await first).toEqual({ findings: [], abandoned: true });
  expect(existsSync(out)).toBe(false);
  expect((await builder.run(request)).failure).toBeUndefined();
  expect(existsSync(join(out, "pagefind/pagefind.js"))).toBe(true);

  const renewed = builder.run(request);
  builder.renew();
  expect(await renewed).toEqual({ findings: [], abandoned: true });
}, 240_000);

test("a save that comes while the whole is built is seen before the whole is", async () => {
  const content = join(temporaryFolder(), "content");
  writeCorpus(content, 100);
  const out = join(temporaryFolder(), "site");
  const news: News[] = [];
  const stop = await follow({ root: temporaryFolder(), content, out, ...madeUp }, (told) => news.push(told));
  onTestFinished(stop);
  const told = () => news.map(({ what, failure }) => failure ?? what);
  await expect.poll(told, patience).toContain("complete");
  news.length = 0;

  const save = (sentence: string) => appendFileSync(join(content, "briefs/brief-2.md"), `\n${sentence}\n`);
  save("A first save.");
  await expect.poll(told, patience).toEqual(["alone"]);
  await expect.poll(() => readdirSync(dirname(out)).length, patience).toBeGreaterThan(1);
  save("A second save.");
  await expect.poll(told, patience).toContain("complete");
  expect(told()).toEqual(["alone", "alone", "whole", "complete"]);
}, 400_000);
