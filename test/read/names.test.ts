import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lookAlikeMessage } from "../../src/lib/look-alike.ts";
import { listFiles } from "../../src/read/files.ts";
import { classifyFile } from "../../src/read/names.ts";
import { temporaryFolder } from "../helpers/content.ts";

describe("files left by editors and systems are neither content nor errors", () => {
  test("they are ignored in every folder", () => {
    const root = temporaryFolder();
    for (const folder of ["briefs", "_data", "_data/claims"]) {
      mkdirSync(join(root, folder), { recursive: true });
      const names = [
        ".DS_Store",
        "._a.md",
        "Thumbs.db",
        "desktop.ini",
        ".x.md.swp",
        ".x.yaml.swo",
        "x.md~",
        "#x.md#",
        "x.yaml.orig",
        "4913",
      ];
      for (const name of names) writeFileSync(join(root, folder, name), "");
      symlinkSync("user@host.1:2", join(root, folder, ".#x.md"));
    }
    expect(listFiles(root)).toEqual({ files: [], problems: [] });
  });

  test.each([".eleventyignore", ".hidden.md", "x.swp.md.js", "notes.txt", "x.json", ".gitignore"])(
    "%s is still refused",
    (name) => {
      const root = temporaryFolder();
      mkdirSync(join(root, "_data"));
      mkdirSync(join(root, "briefs"));
      writeFileSync(join(root, "briefs", name), "");
      expect(listFiles(root).problems.map(({ file }) => file)).toEqual([`briefs/${name}`]);
    },
  );
});

describe("a name that addresses of lists use is refused", () => {
  test.each([
    ["_data/claims", "by.yaml"],
    ["_data/sources", "index.yaml"],
    ["briefs", "date.md"],
    ["_data/themes", "page.yaml"],
  ])("%s/%s", (folder, name) => {
    expect(classifyFile(folder, name)).toMatchObject({
      message: `the name ${name} is used by the addresses of lists`,
      hint: "choose another name, of two words or more",
    });
  });

  test.each([
    ["_data/terms", "index.yaml"],
    ["_data/claims", "by-date.yaml"],
  ])("but %s/%s is accepted", (folder, name) => expect(classifyFile(folder, name)).toHaveProperty("kind"));
});

test.each([
  ["cоst", ": its о is U+043E, a Cyrillic letter among Latin ones"],
  ["definitiοn", ": its ο is U+03BF, a Greek letter among Latin ones"],
  ["аpple", ": its а is U+0430, a Cyrillic letter among Latin ones"],
  ["uսer", ": its ս is U+057D, an Armenian letter among Latin ones"],
  ["café", ""],
  ["стоимость", ""],
  ["cost", ""],
])("reports a letter of newRecordValue script in %s", (name, said) => expect(lookAlikeMessage(name)).toBe(said));
