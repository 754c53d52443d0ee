import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagesAddress } from "../../src/lib/pages-address.mjs";
import type { Diagnosis } from "../../src/reports/diagnosis.ts";
import { diagnose, doctorReport, type Installation } from "../../src/reports/doctor.ts";
import { command } from "../helpers/command.ts";
import { root, today, tramsBriefing, tramsWith } from "../helpers/content.ts";

const siteText = (text: string) =>
  text
    .replace("https://trams.example/", "https://norbury.github.io/trams/")
    .replace("https://github.com/example/trams", "https://github.com/norbury/trams");

/** A copy of the trams with workflows, reviewers and a remote, as a desk has it. */
const healthy = (remote = "https://github.com/norbury/trams.git"): string => {
  const folder = tramsWith({ "_data/site.yaml": siteText });
  cpSync(join(root, ".github/workflows"), join(folder, ".github/workflows"), { recursive: true });
  writeFileSync(join(folder, ".github/CODEOWNERS"), "* @norbury/desk\n");
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  execFileSync("git", ["remote", "add", "origin", remote], { cwd: folder });
  return folder;
};

const doctor = (folder: string) => command("doctor", ["--content", folder, "--today", today, "--no-browser"]);

test("a healthy copy has nothing to fix", async () => {
  const { code, out, err } = await doctor(healthy());
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(`ok    Node ${process.version.slice(1)}
ok    The content has no errors
ok    No placeholder is left in _data/site.yaml
ok    The repository norbury/trams is published at https://norbury.github.io/trams/
ok    .github/CODEOWNERS names who reviews
ok    The workflows are there, each with the permissions that it needs and no others at its top
note  2 sources have no archived copy
      → npm run archive lists them with where to look

Not visible from here, on GitHub:
  Actions: workflows are enabled (in a fork they are off at first)
  Settings, Pages: the source is “GitHub Actions”
  Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests” is ticked

0 to fix, 1 note
`);
});

test("reports every problem of a broken copy at once, with what to do, and exits with 1", async () => {
  const folder = tramsWith({ "_data/events/line-opened.yaml": (text) => text.replace("[streets]", "[strets]") });
  mkdirSync(join(folder, ".github"), { recursive: true });
  writeFileSync(join(folder, ".github/CODEOWNERS"), "* @your-desk\n");
  const { code, out } = await doctor(folder);
  expect(code).toBe(1);
  for (const part of [
    "fix   The content has 1 error\n      → npm run check lists each with its place and how to fix it\n",
    "fix   url in _data/site.yaml is https://trams.example/, a placeholder\n      → write where the site is published: https://OWNER.github.io/NAME/\n",
    "fix   repository in _data/site.yaml is https://github.com/example/trams, a placeholder\n      → write its address: https://github.com/OWNER/NAME\n",
    "note  There is no git remote called origin\n      → git remote add origin https://github.com/OWNER/NAME.git\n",
    "fix   .github/CODEOWNERS names @your-desk, a placeholder\n      → write the people or the team who review\n",
    "fix   .github/workflows/publish.yml is missing\n      → bring it back from the repository that you copied\n",
    "\n7 to fix, 2 notes\n",
  ])
    expect(out).toContain(part);
});

test("a folder without a briefing is a usage error", async () => {
  expect(await doctor(join(root, "docs"))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^error: there is no briefing in /),
  });
});

const sound: Installation = {
  site: {
    ...tramsBriefing().site.data,
    url: "https://norbury.github.io/trams/",
    repository: "https://github.com/norbury/trams",
  },
  errors: 0,
  unarchived: 0,
  node: { version: "v20.20.2", wanted: ">=20.19" },
  remote: "git@github.com:norbury/trams.git",
  codeowners: "* @norbury/desk\n",
  workflows: {},
};

const wrong = (change: Partial<Installation>, level: Diagnosis["level"] = "fix") =>
  diagnose({ ...sound, ...change }).flatMap((one) =>
    one.level === level && !one.message.includes("is missing") ? [`${one.message} → ${one.fix}`] : [],
  );

test("works out the repository’s address on GitHub Pages, also for a user’s own site", () => {
  expect(pagesAddress("City/trams")).toBe("https://city.github.io/trams/");
  expect(pagesAddress("City/city.github.io")).toBe("https://city.github.io/");
  const print = (name: string) =>
    execFileSync(process.execPath, [join(root, ".ci/pages-address.mjs"), name], { encoding: "utf8" });
  expect(print("City/City.github.io")).toBe("https://city.github.io/\n");
});

test("compares the address in site.yaml with the remote", () => {
  expect(wrong({})).toEqual([]);
  const own = { ...sound.site, repository: "https://github.com/norbury/norbury.github.io" };
  expect(wrong({ site: own, remote: "https://github.com/norbury/norbury.github.io" })).toEqual([
    "url in _data/site.yaml is https://norbury.github.io/trams/, and GitHub Pages publishes norbury/norbury.github.io at https://norbury.github.io/ → write https://norbury.github.io/; its path / is the base path",
  ]);
  expect(wrong({ remote: "https://github.com/other/trams" })).toEqual([
    "repository in _data/site.yaml is https://github.com/norbury/trams, and origin is other/trams → write https://github.com/other/trams, or correct origin",
    "url in _data/site.yaml is https://norbury.github.io/trams/, and GitHub Pages publishes other/trams at https://other.github.io/trams/ → write https://other.github.io/trams/; its path /trams/ is the base path",
  ]);
  expect(wrong({ site: { ...sound.site, url: "https://trams.norbury.gov/" } })).toEqual([]);
  expect(wrong({ remote: "https://git.norbury.gov/trams" }, "note")).toEqual([
    "origin is https://git.norbury.gov/trams, not on GitHub → npm run build -- --site-url ADDRESS writes files for any host",
  ]);
});

test("reports an old Node and a browser that does not start", () => {
  for (const version of ["v18.20.0", "v20.9.0"])
    expect(wrong({ node: { version, wanted: ">=20.19" } })).toEqual([
      `Node is ${version.slice(1)}, and the program needs 20.19 or later → install it from https://nodejs.org/`,
    ]);
  for (const version of ["v20.19.0", "v22.1.0"]) expect(wrong({ node: { version, wanted: ">=20.19" } })).toEqual([]);
  const problem = "Chromium needs libnss3.so: install it";
  expect(wrong({ browser: { problem } })).toEqual([`No browser starts, for the PDFs and the tests → ${problem}`]);
  expect(doctorReport(diagnose({ ...sound, browser: "starts" }))).toContain("ok    A browser starts, for the PDFs");
});

test("reports placeholders of an empty briefing", () => {
  const site = {
    ...sound.site,
    tag_authority: "briefing.example",
    about: ["Say here what this briefing is about, for whom, and who writes it."],
  };
  expect(wrong({ site })).toEqual([
    "tag_authority in _data/site.yaml is briefing.example, a placeholder → write a domain name that stays yours, such as norbury.github.io, before anyone subscribes",
    "about in _data/site.yaml is a placeholder → write what the briefing is about, for whom, and who writes it",
  ]);
});

test("reports missing and excessive permissions of workflows", () => {
  const job = (permissions: string, top = "permissions: {}\n") =>
    `${top}jobs:\n  proposal:\n    permissions: ${permissions}\n`;
  const proposal = (text: string) => wrong({ workflows: { "proposal.yml": text } });
  expect(proposal(job("{ contents: write, issues: write, pull-requests: write }"))).toEqual([]);
  expect(proposal(job("{ contents: read, issues: write }", ""))).toEqual([
    ".github/workflows/proposal.yml allows every job too much → write permissions: {} at its top",
    ".github/workflows/proposal.yml: the job proposal lacks contents: write → add contents: write to its permissions",
    ".github/workflows/proposal.yml: the job proposal lacks pull-requests: write → add pull-requests: write to its permissions",
  ]);
  expect(proposal("a: [")).toEqual([
    ".github/workflows/proposal.yml can't be read → bring it back from the repository that you copied",
  ]);
});

test("with issues off, does not require the workflow for them", () => {
  const missing = (site: Installation["site"]) =>
    doctorReport(diagnose({ ...sound, site })).includes(".github/workflows/proposal.yml is missing");
  expect(missing(sound.site)).toBe(true);
  expect(missing({ ...sound.site, proposals: "editor" })).toBe(false);
});

test("requires permissions of the weekly workflow only if it opens a digest", () => {
  const rights = "permissions: { contents: read, pages: read }";
  const workflows = { "weekly.yml": `permissions: {}\njobs: { digest: { ${rights} } }\n` };
  expect(wrong({ workflows })).toEqual([]);
  expect(wrong({ workflows, site: { ...sound.site, digest: true } })).toEqual([
    ".github/workflows/weekly.yml: the job digest lacks issues: write → add issues: write to its permissions",
  ]);
});
