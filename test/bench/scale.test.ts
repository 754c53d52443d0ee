import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { measure } from "../../bench/scale/measure.ts";
import { growth, type Summary } from "../../bench/scale/report.ts";
import { benchScale } from "../../bench/scale.ts";
import { trams } from "../helpers/content.ts";
import { soak } from "../helpers/soak.ts";

/** In full with `npm run test:soak`: each task that is no command takes five seconds to load the program. */
const tasks = soak
  ? ["floor", "pagefind", "check", "recheck", "build", "whole", "again", "edited", "save", "stages"]
  : ["floor", "check", "recheck", "stages"];

test("measures tasks on a small briefing and writes the results", { timeout: 600_000 }, async () => {
  const out = mkdtempSync(join(tmpdir(), "bench-test-"));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    await benchScale(["6", "--rounds", "1", "--tasks", tasks.join(","), "--out", out]);
    const { summaries } = JSON.parse(readFileSync(join(out, "scale.json"), "utf8")) as { summaries: Summary[] };
    expect(summaries.map(({ task }) => task)).toEqual(tasks);
    for (const { seconds, peakMegabytes } of summaries) {
      expect(seconds).toBeGreaterThan(0);
      expect(peakMegabytes).toBeGreaterThan(10);
    }
    const lines = log.mock.calls.map(([line]) => String(line));
    expect(lines[1]).toMatch(/^6 floor \d+\.\d s, \d+ MB$/);
    expect(lines.at(-1)).toContain("| 6 | floor | 1 |");
    if (soak) expect(summaries.find(({ task }) => task === "save")?.saveSeconds).toBeGreaterThan(0);
    expect(lines.at(-1)).toMatch(/\| 6 \| \d[\d,]+ \| \d+ \| \S+index\.html \| \d+ \|/);
  } finally {
    log.mockRestore();
    rmSync(out, { recursive: true, force: true });
  }
});

test("writes a CPU profile of a task", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
  const profile = join(folder, "check.cpuprofile");
  const folders = { content: trams, out: join(folder, "site"), floorOut: join(folder, "floor") };
  await measure("check", folders, profile);
  expect(JSON.parse(readFileSync(profile, "utf8"))).toHaveProperty("samples");
  rmSync(folder, { recursive: true, force: true });
});

test("distinguishes linear from quadratic growth", () => {
  const at = (briefs: number, seconds: number) => ({ briefs, seconds }) as Summary;
  expect(growth(at(100, 1), at(1000, 10))).toBeCloseTo(1);
  expect(growth(at(100, 1), at(1000, 100))).toBeCloseTo(2);
});
