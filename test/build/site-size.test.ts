import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteTooLarge } from "../../src/build/site-size.ts";
import { verify } from "../../src/build/verify.ts";
import { temporaryFolder } from "../helpers/content.ts";

test("the size of a site is that of all files in its folder", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a/b"), { recursive: true });
  writeFileSync(join(folder, "one.txt"), "123");
  writeFileSync(join(folder, "a/b/two.txt"), "12345");
  expect(verify(folder, [], { basePath: "/", addresses: [] })).toMatchObject({ faults: [], files: 2, bytes: 8 });
});

test("warns of a site too large for GitHub Pages, with what to do", () => {
  expect(siteTooLarge(1_000_000_000)).toEqual([]);
  expect(siteTooLarge(1_260_000_000)).toMatchObject([
    {
      severity: "warning",
      message: "the site has 1.26 GB; GitHub Pages publishes at most 1 GB",
      hint: "publish it on a host without that limit, or let several desks publish a part each",
    },
  ]);
});
