import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const filesIn = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, "utf8").includes(text));

/** The folders of tests on content in memory, most of them short. */
const unitFolders = ["helpers", "kinds", "lib", "markdown", "model", "read", "rules"];
const unitFile = new RegExp(`[\\\\/]test[\\\\/](?:${unitFolders.join("|")})[\\\\/]`);
const unit = unitFolders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);
const browser = ["test/browser/**/*.test.ts"];
/** Tests that replace a module need modules of their own; all others share them in a process, which saves loading them. */
const replacing = filesIn("test", "vi.mock(");

/** The many short files come last, so that no worker waits at the end while the other runs a long one. */
class ShortLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification) => unitFile.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isShort(file)), ...sorted.filter(isShort)];
  }
}

/** With `--mode unit`, only the unit tests run; with `--mode soak`, there are many more random cases. */
export default defineConfig(({ mode }) => {
  const onlyUnit = mode === "unit";
  return {
    test: {
      testTimeout: 240_000,
      hookTimeout: 400_000,
      // Tests of pages wait for the browser about a third of the time.
      maxWorkers: availableParallelism() + 1,
      sequence: { sequencer: ShortLast },
      setupFiles: ["test/helpers/seed.ts"],
      globalSetup: ["test/helpers/run-folder.ts", "test/helpers/program-hash.ts"],
      env: {
        RUN_FOLDER: join(tmpdir(), `briefing-run-${process.pid}`),
        ...(mode === "soak" ? { SOAK: "1" } : {}),
      },
      projects: [
        {
          extends: true,
          test: {
            name: "shared",
            include: onlyUnit ? unit : ["test/**/*.test.{ts,tsx}"],
            exclude: [...browser, ...replacing],
            isolate: false,
          },
        },
        ...(onlyUnit
          ? []
          : [
              { extends: true as const, test: { name: "replacing", include: replacing } },
              // A browser on a busy machine may lose one race; real errors fail twice, and the report lists tests that needed two tries.
              { extends: true as const, test: { name: "browser", include: browser, retry: 1, isolate: false } },
            ]),
      ],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "#jsx", development: false } } as never,
  };
});
