import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root, today, trams } from "../helpers/content.ts";
import { hashOf } from "../helpers/files.ts";
import { suiteFolder, tramsSite } from "../helpers/site.ts";

const out = join(suiteFolder(), "site");
let before = "";

beforeAll(async () => {
  cpSync(await tramsSite(), out, { recursive: true });
  before = hashOf(out);
});

const buildOnFullDisk = (writesLeft: number) =>
  spawnSync(
    process.execPath,
    [
      ...["--import", join(root, "test/helpers/full-disk.mjs"), join(root, "src/cli/start.mjs"), "build"],
      ...["--content", trams, "--out", out, "--today", today, "--no-search", "--fresh"],
    ],
    { encoding: "utf8", env: { ...process.env, WRITES_LEFT: String(writesLeft) } },
  );

for (const writesLeft of [0, 1, 30, 70])
  test(`a disk that is full after ${writesLeft} writes leaves the old site and no temporary files`, () => {
    const { status, stderr } = buildOnFullDisk(writesLeft);
    expect(stderr).toContain("ENOSPC: no space left on device");
    expect(status).toBe(1);
    expect(hashOf(out)).toBe(before);
    expect(readdirSync(dirname(out))).toEqual(["site"]);
  });

test("the build succeeds with enough space", () => {
  expect(buildOnFullDisk(10_000)).toMatchObject({ status: 0, stderr: "" });
});
