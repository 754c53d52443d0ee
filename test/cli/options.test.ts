import { expect, test } from "vitest";
import { readBasePath, readContent, readToday, WrongUse } from "../../src/cli/options.ts";
import { trams } from "../helpers/content.ts";

test("a base path begins and ends with a slash, however it is written", () => {
  for (const written of ["a/b", "/a/b", "a/b/", "//a//b//"]) expect(readBasePath(written)).toBe("/a/b/");
  for (const written of ["", "/", undefined]) expect(readBasePath(written)).toBe("/");
});

test.each(["a?b", "a#b", "/..", "../a", "/a/../b/", "/./", "a b", '"><script>', "https://evil.example/", "a\\b"])(
  "%s is no base path",
  (path) => {
    expect(() => readBasePath(path)).toThrow(new WrongUse(`--base-path ${path} is not a path: write /some-path/`));
  },
);

test("content stands in a folder that is there", () => {
  expect(readContent(trams)).toBe(trams);
  for (const path of [`${trams}/nowhere`, `${trams}/_data/site.yaml`])
    expect(() => readContent(path)).toThrow(new WrongUse(`there is no folder ${path}`));
});

test.each(["2026", "2026-13-01", "2026-02-30", "tomorrow", "", "2026-01-15T00:00:00Z"])("%s is no day", (day) => {
  expect(() => readToday(day)).toThrow(new WrongUse(`--today ${day} is not a day: write YYYY-MM-DD`));
});
