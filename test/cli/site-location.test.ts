import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { WrongUse } from "../../src/cli/options.ts";
import { readSiteLocation } from "../../src/cli/site-location.ts";
import { today, trams, tramsWith } from "../helpers/content.ts";

test("a fork’s workflow sets the address of the site, and with it the base path", () => {
  const { at, basePath } = readSiteLocation(
    {
      "site-url": "https://fork.github.io/trams/",
      repository: "https://github.com/fork/trams/",
      branch: "trunk",
    },
    trams,
  );
  expect(basePath).toBe("/trams/");
  const site = inspect(trams, { basePath, today, at }).briefing?.site;
  expect(site?.url("/claims/")).toBe("https://fork.github.io/trams/claims/");
  expect(site?.data.repository).toBe("https://github.com/fork/trams");
  expect(site?.data.branch).toBe("trunk");
});

test("without options, the address of site.yaml is used", () => {
  const { at, basePath } = readSiteLocation({}, trams);
  expect([at, basePath]).toEqual([{}, "/"]);
  expect(readSiteLocation({ "site-url": "https://a.example/b/", "base-path": "/c" }, trams).basePath).toBe("/c/");
});

test.each(["site-url", "repository"])("--%s must be a web address", (name) => {
  expect(() => readSiteLocation({ [name]: "javascript:alert(1)" }, trams)).toThrow(
    new WrongUse(`--${name} javascript:alert(1) begins with javascript:, which is not allowed`),
  );
});

test.each([
  ['"https://trams.example/"', "/"],
  ["https://town.example/trams/", "/trams/"],
  ["https://town.example/a/trams", "/a/trams/"],
  ["'https://town.example/trams/' # our own", "/trams/"],
  ["no address", "/"],
])("the address in site.yaml sets the base path: %s", (url, path) => {
  const edit = (text: string) => text.replace(/^url: .*$/m, `url: ${url}`);
  const content = tramsWith({ "_data/site.yaml": edit });
  expect(readSiteLocation({}, content).basePath).toBe(path);
  expect(readSiteLocation({ "base-path": "/c/" }, content).basePath).toBe("/c/");
  expect(readSiteLocation({ "site-url": "https://a.example/b/" }, content).basePath).toBe("/b/");
});

test.each([
  ["https://a.example/t/", "/t/"],
  ["https://a.example/t", "/t/"],
  ["https://a.example/a/b/", "/a/b/"],
  ["https://a.example:8443/a.b-c~d/", "/a.b-c~d/"],
  ["https://a.example", "/"],
])("a site whose address is %s is built below %s", (url, path) => {
  const content = tramsWith({ "_data/site.yaml": (text) => text.replace(/^url: .*$/m, `url: ${url}`) });
  const { at, basePath } = readSiteLocation({}, content);
  const site = inspect(content, { basePath, today, at }).briefing?.site;
  expect([site?.link("/claims/"), site?.url("/claims/")]).toEqual([
    `${path}claims/`,
    `${new URL(url).origin + path}claims/`,
  ]);
});

test.each(["a..b", "a b", "x.lock", "-f", "a~1", "refs@{1}", ""])("--branch %j is not a branch", (branch) => {
  expect(() => readSiteLocation({ branch }, trams)).toThrow(
    new WrongUse(`--branch ${branch} is not the name of a branch: write main`),
  );
});

test.each(["main", "release/1.2", "a_b"])("--branch %s is a branch", (branch) => {
  expect(readSiteLocation({ branch }, trams).at.branch).toBe(branch);
});
