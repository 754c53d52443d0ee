import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../helpers/content.ts";

type Manifest = { optionalDependencies?: Record<string, string> };
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

test("the lockfile holds the search engine for every platform, so a clean install works on all", () => {
  const { optionalDependencies = {} }: Manifest = json(join(root, "node_modules/pagefind/package.json"));
  const { packages }: { packages: Record<string, { version: string }> } = json(join(root, "package-lock.json"));
  expect(Object.keys(optionalDependencies).length).toBeGreaterThan(3);
  for (const [name, version] of Object.entries(optionalDependencies))
    expect(
      packages[`node_modules/${name}`]?.version,
      `${name} is missing: an install may drop what it cannot fetch`,
    ).toBe(version);
});

test("the lockfile contains no registry address", () => {
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/"resolved"/);
});
