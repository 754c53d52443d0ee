import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { readDates } from "../../src/client/search/dates.ts";
import { firstDay } from "../../src/lib/dates.ts";
import { stopWords } from "../../src/model/stop-words.ts";
import { indexInChild } from "../../src/search/index-in-child.ts";
import { writeMaterial } from "../../src/search/material.ts";
import { readIndexFile } from "../../src/search/pack.ts";
import { briefingOf, temporaryFolder } from "../helpers/content.ts";
import { suiteFolder } from "../helpers/site.ts";

type Fragment = { url: string; content: string; filters: Record<string, string[]>; meta: Record<string, string> };

/** Every file below a folder, with what it holds. */
const bytesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString("latin1")]);

const fragmentsIn = (folder: string, ending = ""): Fragment[] =>
  readdirSync(join(folder, "fragment"))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => gunzipSync(readFileSync(join(folder, "fragment", name))).toString("utf8"))
    .map((text) => JSON.parse(text.slice("pagefind_dcd".length)) as Fragment);

const work = suiteFolder();
let folder: string;
let fragments: Fragment[];

beforeAll(async () => {
  folder = join(work, "pagefind");
  await indexInChild(writeMaterial(briefingOf(), folder));
  fragments = fragmentsIn(folder);
});

const at = (url: string) => fragments.find((fragment) => fragment.url === url);

test("pages are found by their address, and parts of pages by their anchor", () => {
  const found = fragments.filter(({ filters }) => !filters["kind"]?.includes("Page"));
  expect(found.map(({ url }) => url).sort()).toEqual([
    "/actors/norbury-works/",
    "/actors/norbury/",
    "/actors/riders-union/",
    "/actors/transit-institute/",
    "/briefs/trams-pay-slowly/",
    "/claims/bridge-cost-left-out/",
    "/claims/line-cost-forty-million/",
    "/claims/riders-above-plan/",
    "/claims/second-line-by-2027/",
    "/debates/how-many-ride/",
    "/glossary/#light-rail",
    "/options/count-by-others/",
    "/sources/institute-survey-2025/",
    "/sources/institute-survey-2025/claims/",
    "/sources/norbury-accounts-2024/",
    "/sources/riders-count-2025/",
    "/summary/#cost-more-than-stated",
    "/themes/money/",
    "/themes/streets/",
    "/timeline/#line-opened",
    "/watch/#second-line-vote",
  ]);
});

test("pages that list or explain are found by their titles and by other words for them", () => {
  expect(at("/subscribe/")?.meta).toMatchObject({ title: "Subscribe", also: expect.stringContaining("Newsletter") });
  expect(at("/methods/")?.meta["also"]).toContain("Single origin");
  const namesIn = (part: string) =>
    readFileSync(join(folder, "names", `${part}.txt`), "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split(" ")[0]);
  expect(["s", "r", "l"].map(namesIn)).toEqual([
    expect.arrayContaining(["subscribe"]),
    expect.arrayContaining(["rss"]),
    expect.arrayContaining(["lightrail"]),
  ]);
  expect(namesIn("s").every((name) => name?.startsWith("s"))).toBe(true);
});

test("a claim has its kind, themes, standing, year, date and confidence", () => {
  const claim = at("/claims/line-cost-forty-million/");
  expect(claim?.filters).toEqual({
    kind: ["Claim"],
    theme: ["Money"],
    standing: ["Self-reported"],
    year: ["2025"],
  });
  expect(claim?.meta).toEqual({
    title: "Norbury puts the cost of building its tram line at about 42 million euros, tracks and trams included.",
    date: "2025-03",
    sureness: "Moderate confidence",
  });
});

test("navigation, footers and lists of other records are left out", () => {
  const source = at("/sources/riders-count-2025/");
  expect(source?.content).toContain("Our own count of riders");
  expect(source?.content).not.toContain("carried more riders in 2024");
  for (const { content } of fragments) expect(content).not.toMatch(/Skip to the content|Edit the record|Breadcrumb|↩/);
});

test("texts that name an actor or a term are found by its other names", () => {
  expect(at("/claims/line-cost-forty-million/")?.content).toContain("Light rail");
  expect(at("/briefs/trams-pay-slowly/")?.content).toContain("Light rail");
  expect(at("/glossary/#light-rail")?.meta["also"]).toBe("tram line");
});

test("who holds an office is found by it in either order, and shown first", () => {
  expect(at("/actors/norbury-works/")?.meta["also"]).toBe("operator of Norbury’s trams");
  const names = ["n", "o"].map((part) => readFileSync(join(folder, "names", `${part}.txt`), "utf8"));
  expect(names).toEqual([
    expect.stringMatching(/^norburystramsoperator \d/m),
    expect.stringMatching(/^operatornorburystrams \d/m),
  ]);
});

test("Chinese is split into characters, as in queries", () => {
  expect(at("/actors/riders-union/")?.content).toContain("乘 客 联 盟");
  expect(at("/actors/riders-union/")?.meta["also"]).toContain("乘 客 聯 盟");
  expect(at("/briefs/trams-pay-slowly/")?.content).toMatch(/乘 客 联 盟/);
});

test("a brief's sections are found by their headings", () => {
  const brief = at("/briefs/trams-pay-slowly/") as (Fragment & { anchors: { id: string; text: string }[] }) | undefined;
  expect(brief?.anchors.map(({ id }) => id)).toEqual(expect.arrayContaining(["what-it-cost", "who-rides"]));
  expect(brief?.content).toContain("about €42 million");
});

test("fragments are numbered, and all are in the list of pages", () => {
  const names = readdirSync(join(folder, "fragment")).map((name) => name.replace(".pf_fragment", ""));
  expect(names.every((name) => /^[0-9a-f]{7}$/.test(name))).toBe(true);
  const file = readdirSync(folder).find((name) => name.endsWith(".pf_meta")) ?? "";
  const list = gunzipSync(readFileSync(join(folder, file))).toString("latin1");
  for (const name of names) expect(list.split(name)).toHaveLength(2);
});

test("the list of pages has no order by date, which is in a separate file", () => {
  const [, pages = [], , , sorts] = readIndexFile(
    join(folder, readdirSync(folder).find((name) => name.endsWith(".pf_meta")) ?? ""),
  ) as [string, [string][], unknown, unknown, unknown];
  expect(sorts).toEqual([]);
  const dateOf = readDates([readFileSync(join(folder, "dates.txt"), "utf8")]);
  for (const [id] of pages) {
    const [fragment] = fragmentsIn(folder, `${id}.pf_fragment`);
    const date = fragment?.meta["date"];
    expect(dateOf({ id, score: 1, data: () => Promise.reject() })).toBe(date ? firstDay(date) : "");
  }
});

test("stop words and text that is only displayed are not in the index", () => {
  const words = readdirSync(join(folder, "index")).flatMap(
    (name) => (readIndexFile(join(folder, "index", name)) as [[string, [number, number[], number[]][]][]])[0],
  );
  const stems = words.map(([stem]) => stem);
  expect(stems).toContain("tram");
  expect(["and", "of", "the", "with"].filter((stem) => stems.includes(stem))).toEqual([]);
  expect(stopWords.has("most")).toBe(true);
  expect(stems, "the stem of mostly").toContain("most");
  expect(stems).not.toContain("moder");
});

test("files that the site does not use are not published", () => {
  expect(
    readdirSync(folder)
      .filter((name) => !name.endsWith(".pf_meta"))
      .sort(),
  ).toEqual([
    "dates.txt",
    "filter",
    "fragment",
    "index",
    "names",
    "pagefind-component-ui.js",
    "pagefind-entry.json",
    "pagefind.js",
    "wasm.en.pagefind",
    "wasm.unknown.pagefind",
    "words",
  ]);
  expect(readdirSync(join(folder, "words"))).toHaveLength(27);
  expect(readFileSync(join(folder, "words/t.txt"), "utf8").split("\n")).toContain("trams");
});

test("two indexes of the same briefing are identical", async () => {
  const again = join(temporaryFolder(), "pagefind");
  await indexInChild(writeMaterial(briefingOf(), again));
  expect(bytesIn(again)).toEqual(bytesIn(folder));
});
