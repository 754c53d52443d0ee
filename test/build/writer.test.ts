import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directWriter, type Writer } from "../../src/build/writer.ts";
import { writerBeside } from "../../src/build/writer-beside.ts";
import { temporaryFolder } from "../helpers/content.ts";

const writers: Record<string, () => Writer> = {
  "a writer": directWriter,
  "a writer in a thread of its own": writerBeside,
};

const using = async (make: () => Writer, work: (writer: Writer, folder: string) => Promise<void>) => {
  const writer = make();
  try {
    await work(writer, temporaryFolder());
  } finally {
    await writer.end();
  }
};

for (const [name, make] of Object.entries(writers)) {
  test(`${name} puts each text at its path, and links what stands elsewhere`, () =>
    using(make, async ({ write, link, flush }, folder) => {
      write(join(folder, "a/b/index.html"), "<p>Grüße, 深度求索</p>");
      write(join(folder, "a/b/empty.txt"), "");
      link(join(folder, "a/b/index.html"), join(folder, "c/index.html"));
      await flush();
      write(join(folder, "a/late.txt"), "late");
      await flush();
      expect(readFileSync(join(folder, "c/index.html"), "utf8")).toBe("<p>Grüße, 深度求索</p>");
      expect(statSync(join(folder, "c/index.html")).ino).toBe(statSync(join(folder, "a/b/index.html")).ino);
      expect(readdirSync(join(folder, "a/b")).sort()).toEqual(["empty.txt", "index.html"]);
      expect(readFileSync(join(folder, "a/late.txt"), "utf8")).toBe("late");
    }));

  test(`${name} deletes a folder with all that it was handed for it before`, () =>
    using(make, async ({ write, remove, flush }, folder) => {
      write(join(folder, "old/a/index.html"), "old");
      write(join(folder, "new/index.html"), "new");
      remove(join(folder, "old"));
      remove(join(folder, "never-there"));
      await flush();
      expect(readdirSync(folder)).toEqual(["new"]);
    }));

  test(`${name} takes more than it may hold at once`, () =>
    using(make, async ({ write, flush }, folder) => {
      const text = "0123456789abcdef".repeat(2 ** 14);
      for (let number = 0; number < 200; number++) write(join(folder, `${number}.txt`), text + number);
      await flush();
      expect(readdirSync(folder)).toHaveLength(200);
      expect(readFileSync(join(folder, "199.txt"), "utf8")).toBe(`${text}199`);
    }));

  test(`${name} tells why something could not be written, and tells it again`, () =>
    using(make, async ({ write, flush }, folder) => {
      mkdirSync(join(folder, "taken"));
      const writeBoth = async () => {
        write(join(folder, "taken"), "a file where a folder stands");
        await flush();
      };
      await expect(writeBoth()).rejects.toThrow("EISDIR");
      await expect(writeBoth()).rejects.toThrow("EISDIR");
    }));
}

test("what a thread was handed when it ends is let go", async () => {
  const folder = temporaryFolder();
  const writer = writerBeside();
  writer.write(join(folder, "never.txt"), "never");
  await writer.end();
  expect(readdirSync(folder)).toEqual([]);
});
