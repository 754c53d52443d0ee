import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { corpus, writeCorpus } from "../../bench/corpus.ts";
import { pageAlone } from "../../eleventy.config.ts";
import { inspect } from "../../src/build/inspect.ts";
import { checkSaved, parsedBrief } from "../../src/check/check-content.ts";
import type { Authored, AuthoredBrief, Content, ParsedBrief } from "../../src/model/authored.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import type { Finding } from "../../src/model/finding.ts";
import { isAlonePaged, type Known, nameOf } from "../../src/model/known.ts";
import { readOne } from "../../src/read/read.ts";
import { temporaryFolder, today, trams } from "../helpers/content.ts";
import { anyBriefing } from "../helpers/random-briefing.ts";

const assets = { style: "/site.css", script: "/site.js", search: "", contribute: "", preview: "", overlay: undefined };

type Whole = { content: Content<ParsedBrief>; briefing: Briefing; findings: Finding[] };

const wholeOf = (folder: string, day = today): Whole => inspect(folder, { basePath: "/x/", today: day }) as Whole;

const pagedNodes = ({ briefs, claims, sources, debates, actors }: Briefing) =>
  [briefs, claims, sources, debates, actors].flat();

const pageOf = async (briefing: Briefing, name: string): Promise<string | undefined> => {
  const item = pagedNodes(briefing).find((node) => nameOf(node) === name);
  return item && pageAlone(item.kind, { briefing, assets, item });
};

const savedAs = (...records: Authored[]): Known["saved"] =>
  new Map(
    records.map((record) => [nameOf(record), record.kind === "brief" ? parsedBrief(record as AuthoredBrief) : record]),
  );

const recordsOf = ({ records, briefs }: Content<ParsedBrief>): Authored[] =>
  [...Object.values(records).flat(), ...briefs].filter(({ kind }) => isAlonePaged(kind));

/** Every record whose page is another one when it is made from its neighborhood. */
const unlike = async ({ content, briefing }: Whole, records: Authored[], day = today): Promise<string[]> => {
  const found: string[] = [];
  for (const record of records) {
    const { briefing: small } = checkSaved(
      { content, briefing, saved: savedAs(record) },
      { basePath: "/x/", today: day },
    );
    if ((await pageOf(small, nameOf(record))) !== (await pageOf(briefing, nameOf(record)))) found.push(nameOf(record));
  }
  return found;
};

const write = (folder: string, files: Record<string, string>): string => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

const errorsIn = (findings: Finding[], file: string): Finding[] =>
  findings.filter((finding) => finding.severity === "error" && finding.file === file);

/**
 * Saves files one after the other, the pages of each made from its neighborhood and from the whole:
 * what differs, in the page or in the errors of the file.
 */
const differences = async (folder: string, saves: [file: string, text: string][]): Promise<unknown[]> => {
  const { content, briefing } = wholeOf(folder);
  const saved: Authored[] = [];
  const found: unknown[] = [];
  for (const [file, text] of saves) {
    writeFileSync(join(folder, file), text);
    const { record } = readOne(folder, file) ?? {};
    if (!record) throw new Error(`${file} cannot be read`);
    saved.push(record);
    const known = { content, briefing, saved: savedAs(...saved) };
    const last = known.saved.get(nameOf(record));
    const small = checkSaved(known, { basePath: "/x/", today }, last ? [last] : []);
    const whole = wholeOf(folder);
    const [mine, its] = [small, whole].map(({ findings }) => errorsIn(findings, file));
    if (JSON.stringify(mine) !== JSON.stringify(its)) found.push({ file, mine, its });
    const name = nameOf(record);
    const [page, wanted] = [await pageOf(small.briefing, name), await pageOf(whole.briefing, name)];
    if (page !== wanted) found.push({ file, page, wanted });
  }
  return found;
};

/** An actor under the names that it had: where new ones stand in the texts of all briefs, only the whole tells. */
const keepingNames = (file: string, text: string, before: string): string => {
  if (!file.startsWith("_data/actors/")) return text;
  const { name, aliases, chinese } = parse(before);
  return stringify({ ...parse(text), name, aliases, chinese });
};

const isPaged = (file: string): boolean => /^(?:briefs|_data\/(?:claims|sources|debates|actors))\//.test(file);

describe("a page made from the neighborhood of its record is the page of the whole", () => {
  test("for every record of the small briefing", async () => {
    const whole = wholeOf(trams);
    expect(await unlike(whole, recordsOf(whole.content))).toEqual([]);
  });

  test("for records of a large one, hubs among them, and with numbers of what is left out", async () => {
    const folder = join(temporaryFolder(), "content");
    writeCorpus(folder, 300);
    const day = "2026-11-01";
    const whole = wholeOf(folder, day);
    expect(whole.briefing.claim.get("claim-1")?.briefs.length).toBeGreaterThan(100);
    const records = recordsOf(whole.content).filter(({ id }) => /-(?:[1-5]|\d*[05]7)$/.test(id));
    expect(records.length).toBeGreaterThan(30);
    expect(await unlike(whole, records, day)).toEqual([]);
  }, 120_000);

  test("after any record was saved as another one, and another one after it", async () => {
    const folder = join(temporaryFolder(), "content");
    await fc.assert(
      fc.asyncProperty(anyBriefing, anyBriefing, fc.infiniteStream(fc.nat()), async (files, others, random) => {
        const paged = Object.keys(files).filter(isPaged);
        const some = [...random.take(3)].map((at) => paged[at % paged.length] as string);
        const saves = [...new Set(some)].map((file): [string, string] => [
          file,
          keepingNames(file, others[file] ?? "", files[file] ?? ""),
        ]);
        write(folder, files);
        expect(await differences(folder, saves)).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 120_000);

  test("after records of a larger briefing were saved as others", async () => {
    const folder = join(temporaryFolder(), "content");
    writeCorpus(folder, 60);
    const before = new Map([...corpus(60)].map(({ path, text }) => [path, text]));
    const others = [...corpus(60, 2)].filter(({ path }) => isPaged(path));
    const saves = others
      .filter((_, at) => at % 23 === 0)
      .map(({ path, text }): [string, string] => [path, keepingNames(path, text, before.get(path) ?? "")]);
    expect(await differences(folder, saves)).toEqual([]);
  }, 120_000);
});

/** What every list of a briefing's nodes holds, in short. */
const shape = (briefing: Briefing): string =>
  JSON.stringify(pagedNodes(briefing), (key, value: unknown) => {
    if (key === "" || /^\d+$/.test(key)) return value;
    return Array.isArray(value) ? value.length : typeof value === "object" ? null : value;
  });

test("what was linked before is let alone", () => {
  const { content, briefing } = wholeOf(trams);
  const before = shape(briefing);
  for (const record of recordsOf(content))
    checkSaved({ content, briefing, saved: savedAs(record) }, { basePath: "/", today });
  expect(shape(briefing)).toBe(before);
});

test("mistakes of the saved file are found, and others are not made up", async () => {
  const folder = write(join(temporaryFolder(), "content"), {});
  const { content, briefing } = wholeOf(trams);
  expect(folder && content.briefs.length).toBe(1);
  const claim = content.records.claim.find(({ id }) => id === "bridge-cost-left-out");
  if (!claim) throw new Error("the claim is gone");
  const data = { ...claim.data, evidence: [{ source: "no-such-source", stance: "supports" as const }] };
  const { findings } = checkSaved({ content, briefing, saved: savedAs({ ...claim, data }) }, { basePath: "/", today });
  expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    "unknown-id _data/claims/bridge-cost-left-out.yaml",
  ]);
});
