import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { runInChild } from "../../src/lib/run-in-child.ts";
import { root, temporaryFolder } from "../helpers/content.ts";

/** A program that works in a child process, and the file that it may write. */
const write = (work: string) => {
  const folder = temporaryFolder();
  const file = join(folder, "work.mjs");
  buildSync({
    stdin: {
      contents: `import { writeFileSync } from "node:fs";
import { serveParent } from "./serve-parent.ts";
serveParent(async ({ place }) => { ${work} }, "nothing is left to wait for");
`,
      resolveDir: join(root, "src/lib"),
    },
    ...{ outfile: file, bundle: true, platform: "node", format: "esm" },
  });
  return { program: { file }, place: join(folder, "place") };
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("does the work in a child process, and then the process ends", async () => {
  const { program: child, place } = write("writeFileSync(place, String(process.pid)); setInterval(() => {}, 1000);");
  await runInChild(child, { place });
  expect(isRunning(Number(readFileSync(place, "utf8")))).toBe(false);
});

test.each([
  ["the error that the work throws", 'throw new Error("the disk is full");', "the disk is full"],
  ["work that never finishes", "await new Promise(() => {});", "nothing is left to wait for"],
  ["a process that exits early", "process.exit(3);", "a child process stopped (exit code 3)"],
  [
    "a process that is killed",
    'process.kill(process.pid, "SIGKILL"); await new Promise((resolve) => setTimeout(resolve, 5000));',
    "a child process stopped (SIGKILL)",
  ],
])("reports %s", async (_, work, message) => {
  const { program: child, place } = write(work);
  await expect(runInChild(child, { place })).rejects.toThrow(new Error(message));
});

test("an abort ends the child process", async () => {
  const { program: child, place } = write(
    "writeFileSync(place, String(process.pid)); await new Promise((resolve) => setTimeout(resolve, 60_000));",
  );
  const abandoned = new AbortController();
  const asked = runInChild(child, { place }, abandoned.signal);
  await expect.poll(() => existsSync(place) && readFileSync(place, "utf8"), { timeout: 20_000 }).toMatch(/^\d+$/);
  abandoned.abort();
  await expect(asked).rejects.toThrow("aborted");
  await expect.poll(() => isRunning(Number(readFileSync(place, "utf8")))).toBe(false);
}, 30_000);
