import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type Change, watchSources } from "../../src/build/watch.ts";
import { temporaryFolder, tramsWith } from "../helpers/content.ts";

test("a burst of changes is reported once, and whether code is among them", async () => {
  const content = tramsWith();
  const root = temporaryFolder();
  mkdirSync(join(root, "src"));
  const told: Change[] = [];
  const watcher = watchSources(content, root, 60, (change) => told.push(change));
  onTestFinished(() => watcher.close());
  // It reports more than once that it is ready, and is so at the last.
  await pause(1000);
  const save = (file: string) => writeFileSync(join(content, file), "x");
  for (let turn = 0; turn < 3; turn++) {
    save("briefs/trams-pay-slowly.md");
    save("briefs/new.md");
    await pause(10);
  }
  await expect.poll(() => told, { timeout: 20_000 }).toEqual([{ code: false }]);
  await pause(200);
  writeFileSync(join(root, "src/a.ts"), "");
  save("briefs/new.md");
  await expect.poll(() => told, { timeout: 20_000 }).toEqual([{ code: false }, { code: true }]);
});
