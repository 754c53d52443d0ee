import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../helpers/content.ts";

/** Tried with Node 20, 22, 24 and 26: Node ends with “bad option” at a flag of V8 that it does not know. */
const flagsOfAllVersions = ["--import", "--max-semi-space-size", "--min-semi-space-size"];

test("scripts give Node only flags that all its supported versions know", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const flags = Object.values(scripts).flatMap((script) =>
    [...(/^node ((?:--\S+ (?:tsx )?)+)/.exec(script)?.[1] ?? "").matchAll(/--[\w-]+/g)].map(([flag]) => flag),
  );
  expect([...new Set(flags)].sort()).toEqual(flagsOfAllVersions);
});
