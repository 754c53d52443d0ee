import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../helpers/content.ts";
import { anyBriefing } from "../helpers/random-briefing.ts";
import { buildByCommand } from "../helpers/site.ts";
import { runs } from "../helpers/soak.ts";

const write = (folder: string, files: Record<string, string>) => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

test("builds any sound random briefing, whatever its texts hold", async () => {
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(anyBriefing, async (files) => {
      write(join(folder, "content"), files);
      const { code, err } = await buildByCommand(join(folder, "content"), join(folder, "site"));
      expect([code, err]).toEqual([0, ""]);
    }),
    { numRuns: runs(1, 20), endOnFailure: true },
  );
});
