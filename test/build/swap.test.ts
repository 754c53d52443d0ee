import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { cleanUp, swap, workFolder } from "../../src/build/swap.ts";
import { temporaryFolder } from "../helpers/content.ts";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const rename = vi.mocked(renameSync);
const trueRename = rename.getMockImplementation() ?? renameSync;

beforeEach(() => {
  rename.mockImplementation(trueRename);
});

/** No process has this number: it is over the highest that a machine gives. */
const unusedPid = 99_999_999;
const now = () => Math.round((performance.timeOrigin + performance.now()) * 1000);

const siteAt = (folder: string, text: string): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
  return folder;
};
const indexOf = (folder: string) => readFileSync(join(folder, "index.html"), "utf8");
const beside = (out: string) => readdirSync(dirname(out)).sort();

test("a finished site replaces the old one and leaves no other folder", async () => {
  const out = join(temporaryFolder(), "site");
  await swap(siteAt(workFolder(out), "first"), out);
  expect(indexOf(out)).toBe("first");
  await swap(siteAt(workFolder(out), "second"), out);
  expect(indexOf(out)).toBe("second");
  expect(beside(out)).toEqual(["site"]);
});

test("if a build is killed between the two steps of a swap, the next one restores the old site", async () => {
  const out = join(temporaryFolder(), "site");
  siteAt(`${out}.tmp-${unusedPid}-1-old`, "old");
  siteAt(`${out}.tmp-${unusedPid}-1`, "new");
  await cleanUp(out);
  expect(indexOf(out)).toBe("old");
  expect(beside(out)).toEqual(["site"]);
});

test("folders that a killed build left half written or half deleted are removed, and the site stays", async () => {
  const out = join(temporaryFolder(), "site");
  for (const ending of ["1", "1-old", "2-done"]) siteAt(`${out}.tmp-${unusedPid}-${ending}`, "half");
  siteAt(out, "whole");
  await cleanUp(out);
  expect(indexOf(out)).toBe("whole");
  expect(beside(out)).toEqual(["site"]);
});

test("a half-deleted site is never restored", async () => {
  const out = join(temporaryFolder(), "site");
  siteAt(`${out}.tmp-${unusedPid}-1-done`, "half");
  await cleanUp(out);
  expect(existsSync(out)).toBe(false);
});

test("a running build’s folder stays, but one that is an hour old or from a reused process id is removed", async () => {
  const out = join(temporaryFolder(), "site");
  const running = siteAt(`${out}.tmp-${process.ppid}-${now()}`, "at work");
  const own = siteAt(workFolder(out), "at work");
  siteAt(`${out}.tmp-${process.ppid}-${now() - 61 * 60 * 1e6}`, "left");
  siteAt(`${out}.tmp-${process.pid}-${performance.timeOrigin * 1000 - 1}`, "left");
  siteAt(`${out}.tmp-rubbish`, "left");
  await cleanUp(out);
  expect(beside(out).map((name) => join(dirname(out), name))).toEqual([own, running].sort());
});

test("folders of another output stay", async () => {
  const out = join(temporaryFolder(), "site");
  const other = siteAt(`${out}-two.tmp-${unusedPid}-1`, "other");
  await cleanUp(out);
  expect(indexOf(other)).toBe("other");
});

test("a build that finds a newer site in place keeps that one", async () => {
  const out = join(temporaryFolder(), "site");
  siteAt(out, "old");
  const mine = siteAt(workFolder(out), "mine");
  rename.mockImplementationOnce((from, to) => {
    trueRename(from, to);
    siteAt(out, "theirs");
  });
  await swap(mine, out);
  expect(indexOf(out)).toBe("theirs");
  expect(beside(out)).toEqual(["site"]);
});

test("a build whose old site was moved away puts its own in place", async () => {
  const out = join(temporaryFolder(), "site");
  siteAt(out, "old");
  const mine = siteAt(workFolder(out), "mine");
  rename.mockImplementationOnce((from, to) => {
    trueRename(out, `${out}-elsewhere`);
    trueRename(from, to);
  });
  await swap(mine, out);
  expect(indexOf(out)).toBe("mine");
});

test("if the new site can’t be put in place, the old one is restored", async () => {
  const out = join(temporaryFolder(), "site");
  siteAt(out, "old");
  const mine = siteAt(workFolder(out), "mine");
  const denied = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  rename.mockImplementationOnce(trueRename).mockImplementationOnce(() => {
    throw denied;
  });
  await expect(swap(mine, out)).rejects.toThrow(denied);
  expect(indexOf(out)).toBe("old");
});
