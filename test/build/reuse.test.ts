import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { BuildOptions } from "../../src/build/build.ts";
import { createBuilder } from "../../src/build/builder.ts";
import { hasErrors } from "../../src/build/inspect.ts";
import { temporaryFolder, today, trams, tramsWith } from "../helpers/content.ts";
import { filesIn, hashes } from "../helpers/files.ts";

/** Numbers from 0 to 1 that are the same in each run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

const builder = createBuilder();
afterAll(builder.renew);

const setUp = () => {
  const folder = temporaryFolder();
  const content = tramsWith();
  const [out, anew, cache] = [join(folder, "site"), join(folder, "anew"), join(folder, "cache")];
  const options = { content, basePath: "/", today, search: false };
  const run = async (changed: Partial<BuildOptions>): Promise<void> => {
    const { findings, failure } = await builder.run({ build: { ...options, out, ...changed } });
    expect(failure).toBeUndefined();
    expect(hasErrors(findings), JSON.stringify(findings)).toBe(false);
  };
  const inodes = () => new Map(filesIn(out).map((name) => [name, statSync(join(out, name)).ino]));
  /** Builds with what is kept of earlier builds and without: which files were taken over. */
  const compare = async (changed: Partial<BuildOptions> = {}): Promise<string[]> => {
    const before = inodes();
    await run({ cache, ...changed });
    await run({ out: anew, ...changed });
    expect(hashes(out)).toEqual(hashes(anew));
    return [...inodes()].filter(([name, inode]) => before.get(name) === inode).map(([name]) => name);
  };
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(content, file);
    const text = readFileSync(path, "utf8");
    expect(change(text), `the edit of ${file} changes nothing`).not.toBe(text);
    writeFileSync(path, change(text));
  };
  const add = (file: string, text: string) => writeFileSync(join(content, file), text);
  return { content, edit, add, compare, first: () => run({ cache }) };
};

const said = /^( *(?:- )?(?:title|summary|statement|description|definition|question|criteria|because|name): "?)(.*)$/gm;

test("after random edits of texts, what is taken over and what is made give the site of a first build", {
  timeout: 900_000,
}, async () => {
  const { content, edit, compare, first } = setUp();
  const random = seeded(7);
  const files = filesIn(trams).filter((name) => !/site.yaml|txt$/.test(name));
  await first();
  for (let turn = 0; turn < 5; turn++) {
    for (let edits = 0; edits <= turn % 3; ) {
      const file = files[Math.floor(random() * files.length)] ?? "";
      const lines = [...readFileSync(join(content, file), "utf8").matchAll(said)];
      const [line = "", key = "", text = ""] = lines[Math.floor(random() * lines.length)] ?? [];
      if (line === "") continue;
      edit(file, (whole) =>
        whole.replace(line, `${key}${text.replace(" ", ` ${["old", "small", "other"][turn % 3]} `)}`),
      );
      edits++;
    }
    expect((await compare()).length).toBeGreaterThan(0);
  }
});

const added = `statement: Norbury’s tram line lost more money in 2025 than in 2024.
kind: fact
themes: [money]
made_by: [norbury]
made_on: 2025-12
evidence:
  - { source: norbury-accounts-2024, stance: supports, locator: "p. 9", credibility: 2 }
history:
  - { date: 2025-12-30, change: added }
review_by: 2027-01-01
`;

test("records that come, go over to another standing or are named otherwise change what shows them", {
  timeout: 900_000,
}, async () => {
  const { edit, add, compare, first } = setUp();
  await first();
  expect((await compare()).length).toBeGreaterThan(60);

  edit("_data/events/line-opened.yaml", (text) =>
    text.replace(/^certainty: .*\n/m, "").concat("certainty: reported\n"),
  );
  expect(await compare()).toContain("briefs/trams-pay-slowly/index.html");

  add("_data/claims/line-lost-money.yaml", added);
  const kept = await compare();
  expect(kept).toContain("claims/bridge-cost-left-out/index.html");
  expect(kept).not.toContain("sources/norbury-accounts-2024/index.html");
  expect(kept).not.toContain("claims/index.html");

  edit("briefs/trams-pay-slowly.md", (text) =>
    text.replace("[^1]: On", "It lost money.[@line-lost-money]\n\n[^1]: On"),
  );
  expect(await compare()).toContain("data/claims/bridge-cost-left-out.json");

  edit("briefs/trams-pay-slowly.md", (text) => text.replace("[^1]: On", "The line is a line.\n\n[^1]: On"));
  const tables = await compare();
  expect(tables).toEqual(expect.arrayContaining(["data/claims.csv", "data/sources.bib", "data/datapackage.json"]));
  for (const name of ["briefing.json", "everything.zip"]) expect(tables).not.toContain(`data/${name}`);

  edit("_data/sources/riders-count-2025.yaml", (text) => text.replace(/grade: [A-F]/, "grade: E"));
  edit("_data/claims/line-cost-forty-million.yaml", (text) =>
    text.concat("withdrawn: { date: 2026-01-02, reason: The town has said otherwise. }\n"),
  );
  expect(await compare()).toContain("actors/norbury-works/index.html");

  expect((await compare({ today: "2027-02-01" })).length).toBeLessThan(60);
});
