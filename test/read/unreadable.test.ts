import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { temporaryFolder, today, tramsWith } from "../helpers/content.ts";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync), readdirSync: vi.fn(fs.readdirSync) };
});

const trueRead = vi.mocked(readFileSync).getMockImplementation() as typeof readFileSync;
const trueList = vi.mocked(readdirSync).getMockImplementation() as typeof readdirSync;

beforeEach(() => {
  vi.mocked(readFileSync).mockImplementation(trueRead);
  vi.mocked(readdirSync).mockImplementation(trueList);
});

const denied = (path: unknown) =>
  Object.assign(new Error(`EACCES: permission denied, open '${String(path)}'`), { code: "EACCES" });

const told = (content: string) =>
  inspect(content, { basePath: "/", today })
    .findings.filter(({ rule }) => rule === "file-unreadable" || rule === "file-name")
    .map(({ file, line, message, hint }) => `${file}:${line} ${message} -> ${hint}`);

test("an unreadable file is a finding, and the others are still read", () => {
  const content = tramsWith();
  vi.mocked(readFileSync).mockImplementation(((path: string, ...rest: never[]) => {
    if (path.endsWith("light-rail.yaml")) throw denied(path);
    return trueRead(path, ...rest);
  }) as never);
  expect(told(content)).toEqual([
    "_data/terms/light-rail.yaml:1 the file cannot be read: EACCES: permission denied -> let everyone read it (chmod a+r), or replace it",
  ]);
});

test("an unreadable folder is a finding too", () => {
  const content = tramsWith();
  vi.mocked(readdirSync).mockImplementation(((path: string, ...rest: never[]) => {
    if (path.endsWith("terms")) throw denied(path);
    return trueList(path, ...rest);
  }) as never);
  expect(told(content)).toEqual([
    "_data/terms:1 the folder cannot be read: EACCES: permission denied -> let everyone read it (chmod a+r), or replace it",
  ]);
});

test("a file that disappears during reading is a finding too", () => {
  const content = tramsWith();
  vi.mocked(readFileSync).mockImplementation(((path: string, ...rest: never[]) => {
    rmSync(join(content, "_data/terms/light-rail.yaml"), { force: true });
    return trueRead(path, ...rest);
  }) as never);
  expect(told(content)).toEqual([
    "_data/terms/light-rail.yaml:1 the file cannot be read: ENOENT: no such file or directory -> let everyone read it (chmod a+r), or replace it",
  ]);
});

test("an error in the program is not a finding", () => {
  const content = tramsWith();
  vi.mocked(readFileSync).mockImplementation((() => {
    throw new TypeError("a mistake");
  }) as never);
  expect(() => told(content)).toThrow("a mistake");
});

test("reports a file in place of the content folder, and a missing one", () => {
  const none = [
    "_data:1 there is no folder _data -> a briefing is a folder with _data/ and briefs/",
    "briefs:1 there is no folder briefs -> a briefing is a folder with _data/ and briefs/",
  ];
  const file = join(temporaryFolder(), "content");
  expect(told(file)).toEqual(none);
  writeFileSync(file, "x");
  expect(told(file)).toEqual(none);
});
