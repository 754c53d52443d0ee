import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../helpers/content.ts";
import { filesIn, hashOf } from "../helpers/files.ts";
import { tramsSite } from "../helpers/site.ts";
import { goldenFiles, goldenFolder, goldenForm } from "./golden.ts";

let site = "";

beforeAll(async () => {
  site = await tramsSite();
});

test("the golden folder holds the expected files", () => {
  expect(filesIn(goldenFolder)).toEqual([...goldenFiles].sort());
});

for (const file of goldenFiles)
  test(`${file} is the same as in the golden folder; if the change is intended, run npm run golden`, () => {
    expect(goldenForm(site, file)).toBe(readFileSync(join(goldenFolder, file), "utf8"));
  });

test("the golden folder is never written in CI", () => {
  const before = hashOf(goldenFolder);
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "test/build/write-golden.ts"], {
    cwd: root,
    env: { ...process.env, CI: "true" },
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toBe("error: the golden folder is never written in CI, only compared\n");
  expect(hashOf(goldenFolder)).toBe(before);
});

/** Words of the first subject that must not be in the generator, as whole words. */
const firstSubject =
  /\b(deepseek|nvidia|openai|huawei|chips?|export controls?|gpus?|china|beijing|efficiency|arms race)\b/gi;

test("the second site has no word of the first one’s subject", () => {
  const texts = filesIn(site).filter((name) => /\.(html|xml|json|txt|csv|ics|md|bib|ris|opml|svg|jsonld)$/.test(name));
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.flatMap((name) =>
    [...readFileSync(join(site, name), "utf8").matchAll(firstSubject)].map((match) => `${name}: ${match[0]}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test("the generator has no word of the first site’s subject", () => {
  const files = ["src", "_includes"].flatMap((folder) => filesIn(join(root, folder)).map((name) => join(folder, name)));
  const found = files.flatMap((name) =>
    [...readFileSync(join(root, name), "utf8").matchAll(/deepseek|nvidia|huawei|beijing|arms.race/gi)].map(
      (match) => `${name}: ${match[0]}`,
    ),
  );
  expect(found).toEqual([]);
});
