import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { fileOf, type Kind, schemaOf } from "../../src/kinds/registry.ts";
import { plainDate } from "../../src/kinds/values.ts";
import { formatDate } from "../../src/lib/dates.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import type { SourceBrief, SourceRecord } from "../../src/model/records.ts";
import { allOutputs, siteOutputs } from "../../src/outputs/outputs.ts";
import { noAssets as assets } from "../helpers/assets.ts";
import { awkwardText } from "../helpers/awkward.ts";
import { inspectTexts } from "../helpers/content.ts";
import { fullContent } from "../helpers/hostile.ts";
import { isText, mapLeaves } from "../helpers/schema-walk.ts";
import { runs } from "../helpers/soak.ts";
import { visibleText } from "../helpers/visible-text.ts";

type Written = { file: string; path: string; text: string };

const content = fullContent();
const records: (SourceRecord | SourceBrief)[] = [
  content.site,
  ...Object.values(content.records).flat(),
  ...content.briefs,
];

const fileNameOf = (record: { kind: Kind; id: string }): string =>
  record.kind === "site" ? "_data/site.yaml" : fileOf(record as { kind: Exclude<Kind, "site">; id: string });

/** Returns a record as its file, a brief with its text and a chart. */
const textOf = (record: object, data: unknown): string => {
  const yaml = stringify(data, { aliasDuplicateObjects: false });
  return "markdown" in record ? `---\n${yaml}---\n${record.markdown}\n[#cost-of-lines]\n` : yaml;
};

/** Returns files of every record, with a unique text in every place that takes one, and these places. */
const write = (texts: string[]): { files: Record<string, string>; written: Written[] } => {
  const written: Written[] = [];
  const files = records.map((record) => {
    const file = fileNameOf(record);
    const data = mapLeaves(schemaOf(record.kind) as never, record.data, (value, schema, path) => {
      if (!isText(schema)) return value;
      const text = `w${written.length}${texts[written.length % texts.length]}`;
      written.push({ file, path, text });
      return text;
    });
    return [file, textOf(record, data)];
  });
  return { files: Object.fromEntries(files), written };
};

/** Returns the visible text of a site's pages. */
const visibleIn = async (briefing: Briefing): Promise<string> => {
  const outputs = Object.values(siteOutputs(briefing, assets).pages).flat();
  const pages: string[] = [];
  for (const { render } of outputs) pages.push(visibleText(String(await render())));
  return pages.join("\n");
};

/** Fields that only search has: the names of other briefings, and the words that it takes as one. */
const onlyInSearch = new Set(["search_with[].name", "search_synonyms[].words[]"]);

const missingTexts = async (texts: string[]): Promise<string[]> => {
  const { files, written } = write(texts);
  const { briefing, findings } = inspectTexts(files);
  expect(
    findings.filter(({ rule, severity }) => severity === "error" && /^(?:shape|yaml|text|file)-/.test(rule)),
  ).toEqual([]);
  const seen = await visibleIn(briefing as Briefing);
  return written
    .filter(({ path, text }) => !onlyInSearch.has(path) && !seen.includes(text.normalize().replace(/\s+/g, " ")))
    .map(({ file, path, text }) => `${file} ${path} ${JSON.stringify(text)}`);
};

test("every text of every record is visible on some page as written", { timeout: 600_000 }, async () => {
  expect(write(["x"]).written.length).toBeGreaterThan(200);
  await fc.assert(
    fc.asyncProperty(fc.array(awkwardText, { minLength: 80, maxLength: 80 }), async (texts) => {
      expect(await missingTexts(texts)).toEqual([]);
    }),
    { numRuns: runs(4, 60), endOnFailure: true },
  );
});

test.each(["constructor", "__proto__", "USD toString", "0", "%", "$&"])(
  "every file can be rendered even if every text is %s, which has a meaning for programs",
  { timeout: 600_000 },
  async (word) => {
    const files = records.map((record): [string, string] => {
      const data = mapLeaves(schemaOf(record.kind) as never, record.data, (value, schema) =>
        isText(schema) ? word : value,
      );
      return [fileNameOf(record), textOf(record, data)];
    });
    const { briefing } = inspectTexts(Object.fromEntries(files));
    const pictures = /\.(?:png|svg)$/;
    for (const { address, render } of allOutputs(siteOutputs(briefing as Briefing, assets)))
      if (!pictures.test(address))
        expect(String(await render()), address).not.toMatch(/\[native code\]|\[object Object\]|\bNaN\b/);
  },
);

/** Dates that are not shown: the questions and briefs here are settled and withdrawn, and neither is due. */
const notShown = new Set(["watch due", "brief review_by"]);

test("every date of every record is visible on some page", { timeout: 600_000 }, async () => {
  const written: { place: string; date: string }[] = [];
  const files = records.map((record): [string, string] => {
    const data = mapLeaves(schemaOf(record.kind) as never, record.data, (value, schema, path) => {
      if ((schema as unknown) !== plainDate()) return value;
      const day = new Date(Date.UTC(2001, 0, 1 + written.length)).toISOString().slice(0, 10);
      written.push({ place: `${record.kind} ${path}`, date: day });
      return day;
    });
    return [fileNameOf(record), textOf(record, data)];
  });
  const { briefing } = inspectTexts(Object.fromEntries(files));
  const seen = await visibleIn(briefing as Briefing);
  expect(written.length).toBeGreaterThan(40);
  expect(
    written.filter(
      ({ place, date }) => !notShown.has(place) && !seen.includes(formatDate(date)) && !seen.includes(date),
    ),
  ).toEqual([]);
});

/** Returns Hebrew text in a page that is not isolated from adjacent text, where an element could isolate it. */
const unisolated = (html: string): string[] =>
  html
    .slice(html.indexOf("<body"))
    .replace(/<(script|style|template|svg|option|textarea|pre)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<bdi>[^<]*<\/bdi>/g, "")
    .replace(/<([\w-]+)[^>]*>/g, "<$1>")
    .match(/.{0,60}\p{Script=Hebrew}.{0,20}/gsu) ?? [];

test("right-to-left names do not change the order of the text around them", { timeout: 600_000 }, async () => {
  const { briefing } = inspectTexts(write([" הארץ, 5 (b)"]).files);
  const found: string[] = [];
  for (const { address, render } of Object.values(siteOutputs(briefing as Briefing, assets).pages).flat())
    found.push(...unisolated(String(await render())).map((part) => `${address}: ${part.replace(/\s+/g, " ")}`));
  expect(found).toEqual([]);
});
