import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { beforeEach, expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { feedsOf } from "../../src/feeds/feeds.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { inspectTrams, today, trams } from "../helpers/content.ts";
import { ending, renderFeeds } from "../helpers/outputs.ts";
import { atomProblems, readXmlFeed, xmlProblems } from "./parsers.ts";

const resolved = `status: resolved
outcome: { as_of: 2025-12-20, note: It voted for it., evidence: [{ source: institute-survey-2025, stance: supports }] }
`;

let briefing: Briefing;
let files: Map<string, string>;

beforeEach(async () => {
  if (files) return;
  const found = inspectTrams({
    "_data/watch/second-line-vote.yaml": (text) => text.replace("status: open\n", resolved),
    "_data/claims/riders-above-plan.yaml": (text) =>
      `${text}withdrawn: { date: 2025-12-01, reason: Nobody counted. }\n`,
  }).briefing;
  if (!found) throw new Error("no briefing");
  briefing = found;
  files = await renderFeeds(briefing);
});

const expected = [
  "briefs",
  "briefs/money",
  "briefs/streets",
  "changes",
  "changes/money",
  "changes/streets",
  "settled",
  "corrections",
];

test("there is a feed of each kind, by theme where that helps, in three formats", () => {
  expect(feedsOf(briefing).map(({ name }) => name)).toEqual(expected);
  for (const name of expected)
    for (const end of ["atom.xml", "rss.xml", "feed.json"]) expect(files.has(`/feeds/${name}.${end}`)).toBe(true);
});

test("every Atom feed is valid by the schema of RFC 4287, every RSS feed and the list well-formed", async () => {
  expect(await atomProblems(ending(files, ".atom.xml"))).toEqual([]);
  expect(await xmlProblems([...ending(files, ".rss.xml"), ...ending(files, ".opml")])).toEqual([]);
});

test("the schema finds fault with a feed that has none", async () => {
  const [[name, text] = ["", ""]] = ending(files, ".atom.xml");
  expect(await atomProblems([[name, text.replace(/<id>.*?<\/id>/, "")]])).not.toEqual([]);
});

test("the three formats of a feed hold the same entries for feedsmith and for another parser", async () => {
  for (const name of expected) {
    const atomText = files.get(`/feeds/${name}.atom.xml`) ?? "";
    const rssText = files.get(`/feeds/${name}.rss.xml`) ?? "";
    const atom = parseAtomFeed(atomText).entries ?? [];
    const rss = parseRssFeed(rssText).items ?? [];
    const json = parseJsonFeed(files.get(`/feeds/${name}.feed.json`) ?? "").items ?? [];
    const rows = atom.map(({ id, title, content }) => ({ id, title: title?.value, html: content?.value }));
    expect(rss.map(({ guid, title, content }) => ({ id: guid?.value, title, html: content?.encoded }))).toEqual(rows);
    expect(json.map(({ id, title, content_html }) => ({ id, title, html: content_html }))).toEqual(rows);
    for (const text of [atomText, rssText]) {
      const { entries } = await readXmlFeed(text);
      expect(entries.map(({ id, title, html }) => ({ id, title, html }))).toEqual(rows);
    }
  }
});

test("an id stands for one thing, is a tag address, and is the same in every format", () => {
  for (const { pages } of feedsOf(briefing)) {
    const ids = pages.current.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:trams\.example,\d{4}-\d\d-\d\d:[a-z]+\/[a-z0-9/-]+$/);
  }
});

test("every address in an entry is whole", async () => {
  for (const [, text] of ending(files, ".feed.json"))
    for (const { content_html } of parseJsonFeed(text).items ?? []) {
      const addresses = [...(content_html ?? "").matchAll(/\b(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
      for (const address of addresses) expect(address).toMatch(/^https:\/\/trams\.example\//);
    }
});

test("under a base path, addresses have it once", async () => {
  const { briefing: based } = inspect(trams, { basePath: "/base/", today });
  if (!based) throw new Error("no briefing");
  const texts = await renderFeeds(based);
  const html = parseJsonFeed(texts.get("/feeds/briefs.feed.json") ?? "").items?.[0]?.content_html ?? "";
  expect(html).toContain('href="https://trams.example/base/claims/riders-above-plan/"');
  expect(html).toContain('href="https://trams.example/base/briefs/trams-pay-slowly/#what-it-cost"');
  expect(html).not.toContain("/base/base/");
});

test("a brief's entry carries its whole text, summary, author, themes and dates", () => {
  const [entry] = parseAtomFeed(files.get("/feeds/briefs.atom.xml") ?? "").entries ?? [];
  expect(entry?.id).toBe("tag:trams.example,2025-10-02:brief/trams-pay-slowly");
  expect(entry?.title?.value).toBe("A tram line pays its town back slowly");
  expect(entry?.summary?.value).toMatch(/^Norbury’s line cost more/);
  expect(entry?.authors).toEqual([{ name: "Trams Again desk" }]);
  expect(entry?.categories?.map(({ label }) => label)).toEqual(["Money", "Streets"]);
  expect(entry?.published).toBe("2025-10-02T00:00:00.000Z");
  expect(entry?.updated).toBe("2025-10-02T00:00:00.000Z");
  expect(entry?.content?.value).toContain("On two days in October.");
  expect(entry?.content?.value).toContain("about €42 million");
});

test("a change says the old value, the new one, the reason, and which briefs lean on it", () => {
  const [entry] = parseAtomFeed(files.get("/feeds/changes.atom.xml") ?? "").entries ?? [];
  expect(entry?.id).toBe("tag:trams.example,2025-10-01:claim/line-cost-forty-million/confidence");
  expect(entry?.title?.value).toMatch(/^Confidence changed from high to moderate: Norbury puts/);
  const html = entry?.content?.value ?? "";
  expect(html).toContain("from <del>high</del> to <ins>moderate</ins>");
  expect(html).toContain("The bridge was left out.");
  expect(html).toContain(
    '<a href="https://trams.example/briefs/trams-pay-slowly/">A tram line pays its town back slowly</a>',
  );
});

test("minor changes are in no feed of changes", () => {
  expect(parseAtomFeed(files.get("/feeds/changes.atom.xml") ?? "").entries?.length).toBe(1);
});

test("a resolved question and a withdrawal each have their entry", () => {
  const settled = parseAtomFeed(files.get("/feeds/settled.atom.xml") ?? "").entries ?? [];
  expect(settled.map(({ id, updated }) => [id, updated])).toEqual([
    ["tag:trams.example,2025-09-14:watch/second-line-vote/resolved", "2025-12-20T00:00:00.000Z"],
  ]);
  expect(settled[0]?.content?.value).toContain("It voted for it.");
  const corrected = parseAtomFeed(files.get("/feeds/corrections.atom.xml") ?? "").entries ?? [];
  expect(corrected.map(({ id, summary }) => [id, summary?.value])).toEqual([
    ["tag:trams.example,2025-12-01:claim/riders-above-plan/withdrawn", "Nobody counted."],
  ]);
});

test("an empty feed takes its date from the briefing, not from the clock", async () => {
  const { briefing: still } = inspectTrams();
  if (!still) throw new Error("no briefing");
  const text = (await renderFeeds(still)).get("/feeds/settled.atom.xml") ?? "";
  expect(parseAtomFeed(text)).toMatchObject({ updated: "2025-12-01T00:00:00.000Z" });
  expect(await atomProblems([["settled", text]])).toEqual([]);
  expect(JSON.parse((await renderFeeds(still)).get("/feeds/settled.feed.json") ?? "")).toMatchObject({ items: [] });
});

test("the list of feeds names each once, by theme", () => {
  const outlines = parseOpml(files.get("/feeds/all.opml") ?? "").body?.outlines ?? [];
  expect(outlines.map(({ text }) => text)).toEqual(["Trams Again", "Trams Again · Money", "Trams Again · Streets"]);
  const addresses = outlines.flatMap(({ outlines: inner }) => inner?.map(({ xmlUrl }) => xmlUrl) ?? []);
  expect(addresses.sort()).toEqual(expected.map((name) => `https://trams.example/feeds/${name}.atom.xml`).sort());
});

test("no feed holds a CDATA section, and each names the style sheet that a browser sets it by", () => {
  for (const [, text] of ending(files, ".xml")) {
    expect(text).not.toContain("CDATA");
    expect(text).toContain('<?xml-stylesheet type="text/css" href="/assets/feed.css"?>');
  }
  expect(files.get("/assets/feed.css")).toContain("This is a feed");
});
