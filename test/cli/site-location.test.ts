import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { WrongUse } from "../../src/cli/options.ts";
import { readWhereabouts } from "../../src/cli/site-location.ts";
import { today, trams } from "../helpers/content.ts";

test("a fork’s workflow says where the site stands, and the base path comes with it", () => {
  const { at, basePath } = readWhereabouts({
    "site-url": "https://fork.github.io/trams/",
    repository: "https://github.com/fork/trams/",
    branch: "trunk",
  });
  expect(basePath).toBe("/trams/");
  const site = inspect(trams, { basePath, today, at }).briefing?.site;
  expect(site?.url("/claims/")).toBe("https://fork.github.io/trams/claims/");
  expect(site?.data.repository).toBe("https://github.com/fork/trams");
  expect(site?.data.branch).toBe("trunk");
});

test("what is not said stays as the site’s record has it", () => {
  const { at, basePath } = readWhereabouts({});
  expect([at, basePath]).toEqual([{}, "/"]);
  expect(readWhereabouts({ "site-url": "https://a.example/b/", "base-path": "/c" }).basePath).toBe("/c/");
});

test.each(["site-url", "repository"])("--%s must be a web address", (name) => {
  expect(() => readWhereabouts({ [name]: "javascript:alert(1)" })).toThrow(
    new WrongUse(`--${name} javascript:alert(1) begins with javascript:, which is not allowed`),
  );
});
