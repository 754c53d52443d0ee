import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { follow, type News } from "../../src/build/follow.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

const claim = "_data/claims/bridge-cost-left-out.yaml";
const patience = { timeout: 120_000, interval: 20 };

test("a save is built, a broken one leaves the last good page, and a fixed one is seen again", async () => {
  const content = tramsWith();
  const out = join(temporaryFolder(), "site");
  const news: News[] = [];
  const stop = await follow({ root: temporaryFolder(), content, out, basePath: "/", today }, (one) => news.push(one));
  onTestFinished(stop);
  const reported = () => news.map(({ findings, failure }) => failure ?? findings.length);
  const shown = () => readFileSync(join(out, "claims/bridge-cost-left-out/index.html"), "utf8");
  const good = readFileSync(join(content, claim), "utf8");
  const save = (from: string, to: string) => writeFileSync(join(content, claim), good.replace(from, to));
  expect(reported()).toEqual([0]);
  save("kind: fact", "kind: fakt");
  await expect.poll(reported, patience).toEqual([0, 1]);
  expect(shown()).toContain("The stated cost");
  save("The stated cost", "The zeppelin cost");
  await expect.poll(reported, patience).toEqual([0, 1, 0]);
  expect(shown()).toContain("The zeppelin cost");
}, 400_000);
