import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { type ContentStatus, develop } from "../../src/dev-server/develop.ts";
import { startWorker } from "../../src/dev-server/worker-client.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";
const patience = { timeout: 120_000, interval: 20 };

const setUp = async (content: string) => {
  const reported: ContentStatus[] = [];
  const indexed: (string | undefined)[] = [];
  const folder = temporaryFolder();
  const development = await develop(
    { root: folder, content, cache: join(folder, "cache"), basePath: "/", today },
    {
      begin: () => undefined,
      done: (status) => reported.push(status),
      indexed: (_, failure) => indexed.push(failure),
    },
  );
  onTestFinished(development.stop);
  const page = async (path: string) => String((await development.render(path))?.body);
  return {
    ...development,
    indexed,
    page,
    file: (name: string) => join(content, name),
    last: () => reported.at(-1)?.findings.map(({ rule }) => rule),
    shows: (path: string, text: string) => expect.poll(() => page(path), patience).toContain(text),
  };
};

test("stops while search is indexed, and leaves no temporary folder", async () => {
  const temporary = temporaryFolder();
  vi.stubEnv("TMPDIR", temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const written = () => readdirSync(temporary, { recursive: true, encoding: "utf8" });
  for (let time = 0; time < 3; time++) {
    const { stop } = await setUp(tramsWith());
    await expect.poll(() => written().some((name) => name.includes("fragment")), patience).toBe(true);
    await stop();
    await setTimeout(300);
    expect(written().filter((name) => name.startsWith("briefing-search-"))).toEqual([]);
  }
}, 120_000);

test("a save stops the indexing of what it replaces, and the next indexing ends", async () => {
  const folder = temporaryFolder();
  const options = { content: tramsWith(), cache: join(folder, "cache"), basePath: "/", today };
  const { update, index, stop } = startWorker();
  onTestFinished(stop);
  await update(options, false);
  const stopped = expect(index(join(folder, "first"))).rejects.toThrow("aborted");
  await update(options, false);
  await stopped;
  await index(join(folder, "second"));
  expect(readdirSync(join(folder, "second"))).toContain("pagefind-entry.json");
}, 120_000);

test("changes show at once on every page that uses them, and broken ones leave the last good state", async () => {
  const { file, page, shows, last } = await setUp(tramsWith());
  const good = readFileSync(file(claim), "utf8");
  expect(last()).toEqual([]);
  writeFileSync(file(claim), good.replace("The stated cost", "The zeppelin cost"));
  await shows("/claims/bridge-cost-left-out/", "The zeppelin cost");
  for (const path of ["/claims/", "/briefs/trams-pay-slowly/", "/data/briefing.json"])
    expect(await page(path), path).toContain("The zeppelin cost");

  writeFileSync(file(claim), good.replace("kind: fact", "kind: fakt"));
  await expect.poll(last, patience).toEqual(["shape-value"]);
  expect(await page("/claims/bridge-cost-left-out/")).toContain("The zeppelin cost");
  writeFileSync(file(claim), good);
  await shows("/claims/bridge-cost-left-out/", "The stated cost");
  expect(last()).toEqual([]);

  writeFileSync(
    file("_data/site.yaml"),
    readFileSync(file("_data/site.yaml"), "utf8").replace(/^title: .*/m, "title: Other"),
  );
  await shows("/about/", "Other</title>");
}, 400_000);

test("new, renamed and deleted files show", async () => {
  const { file, shows, last } = await setUp(tramsWith());
  const text = readFileSync(file(claim), "utf8").replace("The stated cost", "The other cost");
  writeFileSync(file("_data/claims/another.yaml"), text);
  await shows("/claims/another/", "The other cost");
  renameSync(file("_data/claims/another.yaml"), file("_data/claims/renamed.yaml"));
  await shows("/claims/renamed/", "The other cost");
  await shows("/claims/another/", "There is no page at this address");
  rmSync(file("_data/claims/renamed.yaml"));
  await shows("/claims/renamed/", "There is no page at this address");
  rmSync(file("_data/themes/money.yaml"));
  await expect.poll(last, patience).toContain("unknown-id");
  await shows("/themes/money/", "Money");
}, 400_000);

test("nothing is rendered before the briefing is valid, and search is indexed in the background", async () => {
  const content = tramsWith();
  const site = readFileSync(join(content, "_data/site.yaml"), "utf8");
  writeFileSync(join(content, "_data/site.yaml"), "title: [\n");
  const { file, render, index, shows, indexed } = await setUp(content);
  expect(await render("/")).toBeUndefined();
  writeFileSync(file("_data/site.yaml"), site);
  await shows("/", "<h1");
  await expect.poll(() => indexed.length, patience).toBe(1);
  expect(indexed).toEqual([undefined]);
  const words = () => readFileSync(join(index() ?? "", "words/z.txt"), "utf8");
  expect(words()).not.toContain("zeppelin");
  writeFileSync(file(claim), readFileSync(file(claim), "utf8").replace("The stated cost", "The zeppelin cost"));
  await expect.poll(() => indexed.length, patience).toBe(2);
  expect(words()).toContain("zeppelin");
}, 400_000);
