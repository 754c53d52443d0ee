import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "../helpers/content.ts";

const tally = (report: unknown, ...failed: string[]) => {
  const file = join(temporaryFolder(), "results.json");
  if (report !== undefined) writeFileSync(file, JSON.stringify(report));
  const { status, stdout } = spawnSync(process.execPath, [join(root, ".ci/tally.mjs"), file, ...failed], {
    encoding: "utf8",
  });
  return { code: status, last: stdout.trimEnd().split("\n").at(-1) };
};

const ran = (...statuses: string[]) => ({
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});
const broken = { status: "failed", assertionResults: [] };

test.each<[string, unknown, string[], { code: number; last: string }]>([
  ["all passed", { testResults: [ran("passed", "passed")] }, [], { code: 0, last: "2 passed, 0 failed" }],
  [
    "a test failed",
    { testResults: [ran("passed", "failed")] },
    ["vitest run"],
    { code: 1, last: "1 passed, 1 failed" },
  ],
  [
    "a file could not be loaded",
    { testResults: [ran("passed"), broken] },
    ["vitest run"],
    { code: 1, last: "1 passed, 1 failed" },
  ],
  ["the linter failed", { testResults: [ran("passed")] }, ["npm run lint"], { code: 1, last: "1 passed, 1 failed" }],
  [
    "an error outside of tests",
    { testResults: [ran("passed")] },
    ["vitest run"],
    { code: 1, last: "1 passed, 1 failed" },
  ],
  ["no run at all", undefined, ["vitest run"], { code: 1, last: "0 passed, 1 failed" }],
  ["no test", { testResults: [] }, [], { code: 1, last: "0 passed, 1 failed" }],
])("counts the results of a full run: %s", (_name, report, failed, expected) => {
  expect(tally(report, ...failed)).toEqual(expected);
});
