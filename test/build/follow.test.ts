import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { follow, type News } from "../../src/build/follow.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";
const page = "claims/bridge-cost-left-out/index.html";

const patience = { timeout: 120_000, interval: 5 };

/** Follows a copy of the small briefing. Its first build starts a process, so that the first save is shown alone. */
const setUp = async () => {
  const content = tramsWith();
  const out = join(temporaryFolder(), "site");
  const news: News[] = [];
  const options = { root: temporaryFolder(), content, out, basePath: "/", today };
  const stop = await follow(options, (told) => news.push(told));
  onTestFinished(stop);
  const told = () => news.map(({ what, findings }) => `${what} ${findings.length}`);
  const complete = () => expect.poll(told, patience).toContain("complete 0");
  await complete();
  news.length = 0;
  return {
    told,
    text: (file: string) => readFileSync(join(content, file), "utf8"),
    save: (file: string, text: string) => writeFileSync(join(content, file), text),
    stands: (file: string) => existsSync(join(out, file)),
    shown: () => readFileSync(join(out, page), "utf8"),
    complete,
    is: (expected: string[]) => expect.poll(told, patience).toEqual(expected),
  };
};

test("a saved page is there before the whole site, and all else follows", async () => {
  const { text, save, shown, is, told, complete } = await setUp();
  save(claim, text(claim).replace("The stated cost", "The zeppelin cost"));
  await is(["alone 0"]);
  expect(shown()).toContain("The zeppelin cost");
  await complete();
  expect(told()).toEqual(["alone 0", "whole 0", "complete 0"]);
  expect(shown()).toContain("The zeppelin cost");
}, 400_000);

test("a broken save is told at once and builds nothing, and a mended one takes that away", async () => {
  const { text, save, shown, is, told, complete } = await setUp();
  const good = text(claim);
  save(claim, good.replace("kind: fact", "kind: fakt"));
  await is(["alone 1"]);
  expect(shown()).toContain("The stated cost");
  save(claim, good.replace("The stated cost", "The zeppelin cost"));
  await expect.poll(told, patience).toContain("alone 0");
  expect(shown()).toContain("The zeppelin cost");
  await complete();
  expect(told()).toEqual(["alone 1", "alone 0", "whole 0", "complete 0"]);
}, 400_000);

test("a new file takes the whole, which saves that come meanwhile put off and never lose", async () => {
  const { text, save, told, shown, stands } = await setUp();
  const good = text(claim);
  save("_data/claims/another.yaml", good.replace("The stated cost", "The other cost"));
  await pause(150);
  for (const word of ["first", "second", "third"]) {
    save(claim, good.replace("The stated cost", `The ${word} cost`));
    await pause(100);
  }
  await expect.poll(() => told().at(-1), patience).toMatch(/^complete/);
  // The new claim is a copy, and stands in no ledger.
  expect(told().slice(-2)).toEqual(["whole 2", "complete 2"]);
  expect(told().length).toBeLessThanOrEqual(6);
  expect(shown()).toContain("The third cost");
  expect(stands("claims/another/index.html")).toBe(true);
}, 400_000);
