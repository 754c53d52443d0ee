import { BibLatexParser, RISParser } from "biblatex-csl-converter";
import { expect, test } from "vitest";
import { bibtex } from "../../src/exports/references/bibtex.ts";
import { cslJson } from "../../src/exports/references/csl.ts";
import { ris } from "../../src/exports/references/ris.ts";
import type { Source } from "../../src/model/briefing.ts";
import { type Edit, inspectTrams, realBriefing, tramsBriefing } from "../helpers/content.ts";
import { hostileBriefing, plain } from "../helpers/hostile.ts";

const tramSources = (edits: Record<string, Edit> = {}) => tramsBriefing(edits).sources;

type Node = { text?: string; literal?: Node[]; prefix?: Node[]; family?: Node[]; given?: Node[] };

/** Returns the parser's rich text as plain text. */
const flat = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(flat).join("");
  return String((value as Node | undefined)?.text ?? "");
};

const nameOf = ({ literal, prefix, family, given }: Node) =>
  literal ? flat(literal) : `${prefix ? `${flat(prefix)} ` : ""}${flat(family)}, ${flat(given)}`.replace(/, $/, "");

type Entry = { entry_key?: string; fields: Record<string, unknown>; unexpected_fields?: Record<string, unknown> };

const read = (entries: object) =>
  (Object.values(entries) as Entry[]).map(({ entry_key, fields, unexpected_fields }) => {
    const all = { ...unexpected_fields, ...fields };
    return {
      id: entry_key,
      title: plain(flat(all["title"])),
      authors: ((all["author"] ?? []) as Node[]).map(nameOf),
      date: all["date"] as string | undefined,
      url: all["url"] as string | undefined,
      doi: all["doi"] as string | undefined,
    };
  });

const readBibtex = (text: string) => {
  const { entries, errors } = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  expect(errors).toEqual([]);
  return read(entries);
};

const nameIn = (name: NonNullable<Source["data"]["author"]>[number]) =>
  "literal" in name ? name.literal : [name.family, name.given ?? ""].join(", ");

const nameInRis = (name: NonNullable<Source["data"]["author"]>[number]) =>
  "literal" in name ? name.literal.replaceAll(",", "") : nameIn(name);

const expected = (sources: Source[]) =>
  sources.map(({ id, data }) => ({
    id,
    title: plain(data.title),
    authors: (data.author ?? []).map(nameIn),
    date: data.issued,
    url: data.URL,
    doi: data.DOI,
  }));

const article = `type: article-journal
title: "Trams & <i>streets</i>: 50% more_riders, {as} counted in $ #1 ~ 中国, 1M-word NaCl"
author: [{ family: Berg, given: Ada }, { literal: Town of Norbury and Sons }]
container-title: Journal of Trams
volume: "3"
issue: "4"
page: 1-20
DOI: 10.1000/a_b
issued: 2025-11-01
accessed: 2025-11-03
language: en
tier: secondary
origin: transit-institute
reliability: { grade: B, why: x }
`;

test("the BibTeX is what a bibliography by hand would have", () => {
  const [text] = bibtex(tramSources({ "_data/sources/a-journal.yaml": article })).split("\n\n");
  expect(text).toBe(`@article{a-journal,
  author = {Berg, Ada and {Town of Norbury and Sons}},
  title = {{Trams} \\& $<$i$>$streets$<$/i$>$: 50\\% more\\_riders, \\{as\\} counted in \\$ \\#1 \\textasciitilde{} 中国, {1M}-word {NaCl}},
  journal = {Journal of Trams},
  volume = {3},
  number = {4},
  pages = {1--20},
  year = {2025},
  month = nov,
  date = {2025-11-01},
  doi = {10.1000/a_b},
  urldate = {2025-11-03},
  language = {en},
}`);
});

test("the RIS is what a bibliography by hand would have", () => {
  const [text = ""] = ris(tramSources({ "_data/sources/a-journal.yaml": article })).split("\r\n\r\n");
  const [type, ...rest] = text.split("\r\n");
  expect(type).toBe("TY  - JOUR");
  expect(rest.pop()).toBe("ER  - ");
  expect(rest.sort()).toEqual([
    "AU  - Berg, Ada",
    "AU  - Town of Norbury and Sons,",
    "DA  - 2025/11/01/",
    "DO  - 10.1000/a_b",
    "EP  - 20",
    "ID  - a-journal",
    "IS  - 4",
    "LA  - en",
    "PY  - 2025",
    "SP  - 1",
    "T2  - Journal of Trams",
    "TI  - Trams & <i>streets</i>: 50% more_riders, {as} counted in $ #1 ~ 中国, 1M-word NaCl",
    "VL  - 3",
    "Y2  - 2025/11/03/",
  ]);
});

const edited = (edits: [RegExp | string, string][]) =>
  tramSources({ "_data/sources/a-journal.yaml": edits.reduce((text, [from, to]) => text.replace(from, to), article) });

// Zotero and pandoc split a name in RIS at a comma, so that a firm of five partners becomes one person.
test.each([
  ["Skadden, Arps, Slate, Meagher & Flom LLP", "Skadden Arps Slate Meagher & Flom LLP,"],
  ["Llama Team, AI @ Meta", "Llama Team AI @ Meta,"],
  ["Norbury Trams, Inc.", "Norbury Trams Inc.,"],
  ["Town of Norbury", "Town of Norbury,"],
])("an organization keeps its whole name in RIS: %s", (name, expectedName) => {
  const text = ris(edited([["Town of Norbury and Sons", JSON.stringify(name)]]));
  expect(text).toContain(`AU  - ${expectedName}\r\n`);
});

// pandoc's reader takes the type from `entrysubtype`, and the container from `journal`, `journaltitle` or `booktitle` only.
test.each([
  ["article-newspaper", "article", ["entrysubtype = {newspaper}", "journal = {Journal of Trams}"]],
  ["article-magazine", "article", ["entrysubtype = {magazine}", "journal = {Journal of Trams}"]],
  ["webpage", "online", ["journaltitle = {Journal of Trams}", "howpublished = {Journal of Trams}"]],
  ["post-weblog", "online", ["journaltitle = {Journal of Trams}"]],
  ["chapter", "incollection", ["booktitle = {Journal of Trams}"]],
  ["entry-encyclopedia", "inreference", ["booktitle = {Journal of Trams}"]],
  ["regulation", "legislation", ["journaltitle = {Journal of Trams}"]],
  ["speech", "misc", ["journaltitle = {Journal of Trams}"]],
])("a source of type %s keeps its type and its container in BibTeX", (type, entryType, fields) => {
  const text = bibtex(edited([["article-journal", type]]));
  expect(text).toContain(`@${entryType}{a-journal,`);
  for (const field of fields) expect(text).toContain(`  ${field},\n`);
});

test.each([
  "10.1000/x}, note = {stolen",
  "10.1000/x%",
  "10.1000/x y",
  "doi:10.1000/x",
  "https://doi.org/10.1000/x",
  "10.1000/",
])("an invalid DOI is refused: %s", (doi) => {
  const { findings } = inspectTrams({
    "_data/sources/a-journal.yaml": article.replace("10.1000/a_b", JSON.stringify(doi)),
  });
  expect(findings.find(({ file }) => file === "_data/sources/a-journal.yaml")).toMatchObject({
    rule: "shape-value",
    message: `DOI ${JSON.stringify(doi)} is not a DOI`,
    hint: "write it as 10.1234/abc, without an address before it",
  });
});

test("no field of a BibTeX entry ends it early, and neither does an address", () => {
  const text = bibtex(edited([[/^language: en$/m, 'language: en\nURL: "https://trams.example/a{b}c"']]));
  expect(text).toContain("  url = {https://trams.example/a%7Bb%7Dc},\n");
});

test("another parser reads the sources back from BibTeX", () => {
  for (const sources of [tramSources({ "_data/sources/a-journal.yaml": article }), realBriefing().sources])
    expect(readBibtex(bibtex(sources))).toEqual(expected(sources));
});

test("another parser reads the sources back from RIS; it reads only years, and puts today’s date where there is none", () => {
  const dated = (sources: Source[]) => sources.filter(({ data }) => data.issued);
  for (const sources of [tramSources({ "_data/sources/a-journal.yaml": article }), realBriefing().sources].map(dated)) {
    const { entries, errors } = new RISParser(ris(sources)).parse();
    expect(errors).toEqual([]);
    expect(read(entries).map(({ id: _, ...rest }) => rest)).toEqual(
      expected(sources).map(({ id: _, ...rest }, place) => ({
        ...rest,
        authors: (sources[place]?.data.author ?? []).map(nameInRis),
        date: rest.date?.slice(0, 4),
      })),
    );
  }
});

test("CSL-JSON holds each source with its dates in parts, and our grades under custom", () => {
  const [first] = JSON.parse(cslJson(tramSources()));
  expect(first).toEqual({
    id: "institute-survey-2025",
    type: "report",
    title: "Survey of new tram lines",
    author: [{ family: "Berg", given: "Ada" }],
    publisher: "Transit Institute",
    issued: { "date-parts": [[2025, 9, 14]] },
    URL: "https://institute.example/survey",
    language: "en",
    custom: {
      tier: "secondary",
      origin: "transit-institute",
      reliability: { grade: "B", why: "Published method and data." },
      archive: { URL: "https://archive.example/institute-survey", date: "2025-10-01" },
      parts: [
        { locator: "p. 2", heading: "What do towns with one line do next?" },
        { locator: "table 3", heading: "What does a stated cost include?" },
        { locator: "p. 40", heading: "Who answered?" },
      ],
    },
  });
});

test("no hostile string ends a record or begins one", () => {
  const { sources } = hostileBriefing();
  expect(readBibtex(bibtex(sources)).map(({ id, url }) => [id, url])).toEqual(
    sources.map(({ id, data }) => [id, data.URL]),
  );
  const lines = ris(sources).split("\r\n");
  expect(lines.filter((line) => line.startsWith("TY  - ")).length).toBe(sources.length);
  expect(lines.filter((line) => line === "ER  - ").length).toBe(sources.length);
  expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  const titles = lines.filter((line) => line.startsWith("TI  - ")).map((line) => plain(line.slice(6)));
  expect(titles).toEqual(sources.map(({ data }) => plain(data.title)));
  const csl = JSON.parse(cslJson(sources));
  expect(csl.map(({ title }: { title: string }) => title)).toEqual(sources.map(({ data }) => data.title));
});
