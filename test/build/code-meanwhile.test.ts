import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { build } from "../../src/build/build.ts";
import { inputsHash, loadPrevious } from "../../src/build/build-cache.ts";
import { temporaryFolder, today, trams } from "../helpers/content.ts";

/** The generator's code, which may change during a build. */
let code = "as it was";

vi.hoisted(() => {
  delete process.env["PROGRAM_HASH"];
});
vi.mock("../../src/lib/code-hash.mjs", () => ({ codeHash: () => code }));

beforeEach(() => {
  code = "as it was";
});

test.each([
  ["cached", "as it was", true],
  ["not cached if the code has changed meanwhile", "changed", false],
])(
  "a build is %s",
  async (_, then, isRemembered) => {
    const folder = temporaryFolder();
    const options = {
      ...{ content: trams, out: join(folder, "site"), cache: join(folder, "cache") },
      ...{ basePath: "/", today, search: false },
    };
    const built = build(options);
    code = then;
    await built;
    expect(loadPrevious(options, inputsHash(options)) !== undefined).toBe(isRemembered);
  },
  60_000,
);
