import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleScript } from "../helpers/bundle.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { runs } from "../helpers/soak.ts";

const saves = runs(24, 500);

test(`${saves} builds in one process leak no memory`, { timeout: 900_000 }, async () => {
  const folder = temporaryFolder();
  const [out, script] = [join(folder, "site"), join(folder, "save-often.mjs")];
  await bundleScript("test/build/save-often.ts", script);
  const child = fork(script, [tramsWith(), out, today, String(saves)]);
  const gone = once(child, "exit");
  const [inUse] = await Promise.race([once(child, "message"), gone.then(() => ["the builder stopped"])]);
  expect(inUse).toEqual([expect.any(Number), expect.any(Number)]);
  const [early, late] = inUse as [number, number];
  await gone;
  expect((late - early) / Math.floor(saves / 3), "bytes a build").toBeLessThan(100_000);
  expect(readFileSync(join(out, "briefs/trams-pay-slowly/index.html"), "utf8")).toContain(`This was save ${saves}.`);
});
