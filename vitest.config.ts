import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const filesIn = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, "utf8").includes(text));

const inFolder = (folder: string) => `test/${folder}/**/*.test.{ts,tsx}`;

/** Tests that run in one process, on content in memory. */
const unit = ["helpers", "kinds", "lib", "markdown", "model", "read", "rules"].map(inFolder);
const browser = [inFolder("browser")];
/** Tests that replace a module need modules of their own; all others share them in a process, which saves loading them. */
const replacing = filesIn("test", "vi.mock(");

/** The many short files come last, so that no worker waits at the end while the other runs a long one. */
class ShortLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ project }: TestSpecification) => project.name === "unit";
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isShort(file)), ...sorted.filter(isShort)];
  }
}

export default defineConfig(({ mode }) => {
  const soak = mode === "soak";
  return {
    test: {
      testTimeout: 240_000,
      hookTimeout: 400_000,
      // Tests of pages wait for the browser about a third of the time.
      maxWorkers: availableParallelism() + 1,
      sequence: { sequencer: ShortLast },
      setupFiles: ["test/helpers/seed.ts"],
      globalSetup: ["test/helpers/run-folder.ts"],
      env: { RUN_FOLDER: join(tmpdir(), `briefing-run-${process.pid}`), ...(soak ? { SOAK: "1" } : {}) },
      projects: [
        { extends: true, test: { name: "unit", include: unit, exclude: replacing, isolate: false } },
        {
          extends: true,
          test: {
            name: "whole",
            include: ["test/**/*.test.{ts,tsx}"],
            exclude: [...unit, ...browser, ...replacing],
            isolate: false,
          },
        },
        { extends: true, test: { name: "replacing", include: replacing } },
        // A browser on a busy machine may lose one race; real errors fail twice, and the report lists tests that needed two tries.
        { extends: true, test: { name: "browser", include: browser, retry: 1, isolate: false } },
      ],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "#jsx", development: false } } as never,
  };
});
