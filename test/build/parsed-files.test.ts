import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { type Inspection, inspect } from "../../src/build/inspect.ts";
import { withParsedFiles } from "../../src/build/parsed-files.ts";
import type { Memo } from "../../src/lib/memoize.ts";
import { root, temporaryFolder, today, tramsWith } from "../helpers/content.ts";
import { anyBriefing } from "../helpers/random-briefing.ts";
import { runs } from "../helpers/soak.ts";

const options = { basePath: "/", today };
const claim = "_data/claims/riders-above-plan.yaml";
const brief = "briefs/trams-pay-slowly.md";

afterEach(() => vi.unstubAllEnvs());

/** An inspection without its functions: the findings, the content, and the positions of some fields. */
const resultOf = ({ content, findings }: Inspection) => {
  const files = content ? [content.site, ...Object.values(content.records).flat(), ...content.briefs] : [];
  const paths = [[], ["statement"], ["summary"], ["judgments", 0, "claims"], ["history", 0, "change"], ["nowhere"]];
  return { findings, files: files.map(({ at, ...data }) => ({ ...data, places: paths.map((path) => at(path)) })) };
};

/** Inspects a folder with its parsed files cached, and returns the result with the names of what was parsed. */
const inspectCached = (content: string, cache: string, wrap: (made: unknown) => void = () => undefined) => {
  const parsed: string[] = [];
  const result = withParsedFiles(
    content,
    (memo) => {
      const counting: Memo = (name, text, make) => {
        const made = memo(name, text, () => {
          parsed.push(name);
          return make();
        });
        wrap(made);
        return made;
      };
      return resultOf(inspect(content, { ...options, memo: counting }));
    },
    cache,
  );
  return { parsed, result };
};

const setUp = () => {
  const [content, cache] = [tramsWith(), temporaryFolder()];
  return {
    run: () => inspectCached(content, cache),
    anew: () => resultOf(inspect(content, options)),
    edit: (file: string, edit: (text: string) => string) =>
      writeFileSync(join(content, file), edit(readFileSync(join(content, file), "utf8"))),
    remove: (file: string) => rmSync(join(content, file)),
    caches: () => readdirSync(join(cache, "parsed")).map((name) => join(cache, "parsed", name)),
  };
};

test("files are parsed once, and give the same content, findings and positions", () => {
  const { run, anew } = setUp();
  const first = run();
  expect(first.parsed).toContain(claim);
  expect(first.parsed).toContain(brief);
  const again = run();
  expect(again.parsed).toEqual([]);
  expect(first.result).toEqual(anew());
  expect(again.result).toEqual(first.result);
});

test("after an edit only what has changed is parsed: a record, a brief's front matter, its Markdown", () => {
  const { run, anew, edit } = setUp();
  run();
  edit(claim, (text) => text.replace("statement: ", "statement: Perhaps "));
  expect(run().parsed).toEqual([claim]);
  edit(brief, (text) => text.replace("summary: ", "summary: Perhaps "));
  expect(run().parsed).toEqual([brief]);
  edit(brief, (text) => `${text}\nThe end.\n`);
  const { parsed, result } = run();
  expect(parsed).toEqual([brief, expect.stringMatching(/^briefs\/trams-pay-slowly\.md:\d+$/)]);
  expect(result).toEqual(anew());
});

test("a fault is found each time, at the same position, until it is fixed", () => {
  const { run, anew, edit } = setUp();
  edit(claim, (text) => text.replace("statement: ", "statment: "));
  const [first, again] = [run(), run()];
  expect(again.parsed).toEqual([]);
  expect(again.result.findings).toEqual(first.result.findings);
  expect(first.result.findings).toContainEqual(expect.objectContaining({ rule: "shape-unknown-key", file: claim }));
  edit(claim, (text) => text.replace("statment: ", "statement: "));
  expect(run().result).toEqual(anew());
});

test("a deleted file leaves the cache", () => {
  const { run, anew, remove, caches } = setUp();
  const size = () => caches().reduce((sum, file) => sum + readFileSync(file).length, 0);
  run();
  const before = size();
  remove(claim);
  const { parsed, result } = run();
  expect(parsed).toEqual([]);
  expect(result).toEqual(anew());
  expect(size()).toBeLessThan(before);
});

test("another program parses all again", async () => {
  const [content, cache] = [tramsWith(), temporaryFolder()];
  const runAs = async (program: string) => {
    vi.stubEnv("PROGRAM_HASH", program);
    vi.resetModules();
    const { withParsedFiles: run } = await import("../../src/build/parsed-files.ts");
    let parsed = false;
    run(content, (memo) => memo("name", "text", () => (parsed = true)), cache);
    return parsed;
  };
  expect([await runAs("one"), await runAs("one"), await runAs("two"), await runAs("one")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test.each([
  ["empty", () => new Uint8Array()],
  ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["no cache", () => Buffer.from("{}")],
])("a cache that is %s is replaced", (_name, damage) => {
  const { run, anew, caches } = setUp();
  run();
  for (const file of caches()) writeFileSync(file, damage(readFileSync(file)));
  const { parsed, result } = run();
  expect(parsed).toContain(claim);
  expect(result).toEqual(anew());
  expect(run().parsed).toEqual([]);
});

test("at most four folders are cached", () => {
  const cache = temporaryFolder();
  for (let folder = 0; folder < 6; folder++) inspectCached(tramsWith(), cache);
  expect(readdirSync(join(cache, "parsed"))).toHaveLength(4);
});

test("a cache that can't be written changes nothing but the time", () => {
  const content = tramsWith();
  const folder = temporaryFolder();
  writeFileSync(join(folder, "cache"), "");
  const run = () => inspectCached(content, join(folder, "cache"));
  expect([run(), run()].map(({ parsed }) => parsed.length > 0)).toEqual([true, true]);
  expect(run().result).toEqual(resultOf(inspect(content, options)));
});

/** Makes plain data unchangeable, at every depth. */
const freeze = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
};

test("nothing changes what was parsed: it is written to the cache after rules and links have used it", () => {
  expect(inspectCached(tramsWith(), temporaryFolder(), freeze).result.findings).toEqual([]);
  expect(inspectCached(root, temporaryFolder(), freeze).result.files.length).toBeGreaterThan(500);
});

test("any briefing after any other is inspected as without a cache", () => {
  const [content, cache] = [temporaryFolder(), temporaryFolder()];
  fc.assert(
    fc.property(anyBriefing, (files) => {
      for (const folder of ["_data", "briefs"]) rmSync(join(content, folder), { recursive: true, force: true });
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(content, file)), { recursive: true });
        writeFileSync(join(content, file), text);
      }
      const expected = resultOf(inspect(content, options));
      for (const _time of [1, 2]) expect(inspectCached(content, cache).result).toEqual(expected);
    }),
    { numRuns: runs(10, 200), endOnFailure: true },
  );
});
