import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { beforeEach, expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { feedsOf } from "../../src/feeds/feeds.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { inspectTrams, today, trams, tramsWith } from "../helpers/content.ts";
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
  "corrections",
  "digest",
  "settled",
];

test("there is a feed of each kind, by theme where useful, in three formats", () => {
  expect(feedsOf(briefing).map(({ name }) => name)).toEqual(expected);
  for (const name of expected)
    for (const end of ["atom.xml", "rss.xml", "feed.json"]) expect(files.has(`/feeds/${name}.${end}`)).toBe(true);
});

test("each brief has a feed of the changes to its claims, its judgments and its questions to watch", async () => {
  const { entries = [], links, title } = parseAtomFeed(files.get("/feeds/brief/trams-pay-slowly.atom.xml") ?? "");
  expect(title?.value).toBe("Trams Again · Changes under “A tram line pays its town back slowly”");
  expect(links?.find(({ rel }) => rel === "alternate")?.href).toBe("https://trams.example/briefs/trams-pay-slowly/");
  expect(entries.map(({ id }) => id)).toEqual([
    "tag:trams.example,2025-09-14:watch/second-line-vote/resolved",
    "tag:trams.example,2025-12-01:claim/riders-above-plan/withdrawn",
    "tag:trams.example,2025-10-01:claim/line-cost-forty-million/confidence",
  ]);
});

test("the feed of a brief without changes differs only in its entries", async () => {
  const { briefing: still } = inspectTrams({
    "briefs/trams-pay-slowly.md": (text) => text.replace("A tram line pays", "A <tram> & its line pay"),
    "_data/claims/line-cost-forty-million.yaml": (text) => text.replace(", major: true", ""),
  });
  if (!still) throw new Error("no briefing");
  const address = "/feeds/brief/trams-pay-slowly.atom.xml";
  const text = (await renderFeeds(still)).get(address) ?? "";
  expect(await atomProblems([[address, text]])).toEqual([]);
  const { id, title, links, entries } = parseAtomFeed(text);
  const full = parseAtomFeed(files.get(address) ?? "");
  expect([id, links, entries]).toEqual([full.id, full.links, undefined]);
  expect(title?.value).toBe("Trams Again · Changes under “A <tram> & its line pay its town back slowly”");
});

test("every Atom feed is valid by the schema of RFC 4287, and every RSS feed and the list are well-formed", async () => {
  expect(await atomProblems(ending(files, ".atom.xml"))).toEqual([]);
  expect(await xmlProblems([...ending(files, ".rss.xml"), ...ending(files, ".opml")])).toEqual([]);
});

test("the schema rejects an invalid feed", async () => {
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

test("an id is unique, is a tag address, and is the same in every format", () => {
  for (const { pages } of feedsOf(briefing)) {
    const ids = pages.current.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:trams\.example,\d{4}-\d\d-\d\d:[a-z]+\/[a-z0-9/-]+$/);
  }
});

test("every address in an entry is absolute, except for those of its own notes", async () => {
  for (const [, text] of ending(files, ".feed.json"))
    for (const { content_html } of parseJsonFeed(text).items ?? []) {
      const addresses = [...(content_html ?? "").matchAll(/\b(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
      for (const address of addresses)
        expect(address).toMatch(/^(?:https:\/\/trams\.example\/|#trams-pay-slowly:noted?:\d)/);
    }
});

test("addresses have the base path once", async () => {
  const { briefing: based } = inspect(trams, { basePath: "/base/", today });
  if (!based) throw new Error("no briefing");
  const texts = await renderFeeds(based);
  const html = parseJsonFeed(texts.get("/feeds/briefs.feed.json") ?? "").items?.[0]?.content_html ?? "";
  expect(html).toContain('href="https://trams.example/base/claims/riders-above-plan/"');
  expect(html).toContain('href="https://trams.example/base/briefs/trams-pay-slowly/#what-it-cost"');
  expect(html).not.toContain("/base/base/");
});

test("a brief’s entry has its full text, summary, author, themes and dates", () => {
  const [entry] = parseAtomFeed(files.get("/feeds/briefs.atom.xml") ?? "").entries ?? [];
  expect(entry?.id).toBe("tag:trams.example,2025-10-02:brief/trams-pay-slowly");
  expect(entry?.title?.value).toBe("A tram line pays its town back slowly");
  expect(entry?.summary?.value).toMatch(/^Norbury’s line cost more/);
  expect(entry?.authors).toEqual([{ name: "Trams Again desk" }]);
  expect(entry?.categories?.map(({ label }) => label)).toEqual(["Money", "Streets"]);
  expect(entry?.published).toMatch(/^2025-10-02T00:/);
  expect(entry?.updated).toBe(entry?.published);
  expect(entry?.content?.value).toContain("On two days in October.");
  expect(entry?.content?.value).toContain("about €42 million");
});

test("the entries of one day have times of their own, the same in each format", async () => {
  const row = "  - { date: 2026-01-10, change: confidence, from: moderate, to: low, why: No audit., major: true }\n";
  const again = (text: string) => text.replace("review_by:", `${row}review_by:`);
  const edits = { "_data/claims/line-cost-forty-million.yaml": again, "_data/claims/riders-above-plan.yaml": again };
  const { briefing: twoOnOneDay } = inspect(tramsWith(edits), { basePath: "/", today });
  if (!twoOnOneDay) throw new Error("no briefing");
  const texts = await renderFeeds(twoOnOneDay);
  const atom = parseAtomFeed(texts.get("/feeds/changes.atom.xml") ?? "").entries ?? [];
  const times = atom.map(({ updated = "" }) => updated).filter((time) => time.startsWith("2026-01-10"));
  expect(times).toEqual(["2026-01-10T00:27:08Z", "2026-01-10T00:25:39Z"]);
  const json = parseJsonFeed(texts.get("/feeds/changes.feed.json") ?? "").items ?? [];
  expect(json.map(({ date_modified }) => date_modified)).toEqual(atom.map(({ updated }) => updated));
  const rss = parseRssFeed(texts.get("/feeds/changes.rss.xml") ?? "").items ?? [];
  expect(rss.map(({ pubDate = "" }) => Date.parse(pubDate))).toEqual(
    atom.map(({ published = "" }) => Date.parse(published)),
  );
});

test("a change shows the old value, the new one, the reason, and which briefs rely on it", () => {
  const id = "tag:trams.example,2025-10-01:claim/line-cost-forty-million/confidence";
  const entry = parseAtomFeed(files.get("/feeds/changes.atom.xml") ?? "").entries?.find((row) => row.id === id);
  expect(entry?.title?.value).toMatch(/^Confidence changed from high to moderate: Norbury puts/);
  const html = entry?.content?.value ?? "";
  expect(html).toContain(
    '<p><strong>Confidence changed</strong>, <time datetime="2025-10-01">October 1, 2025</time></p><p>Before: <del>high</del></p><p>Now: <ins>moderate</ins></p><p>Why: The bridge was left out.</p>',
  );
  expect(html).toContain(
    '<a href="https://trams.example/briefs/trams-pay-slowly/">A tram line pays its town back slowly</a>',
  );
});

test("minor changes are in no feed of changes, but a withdrawal without a history row is", () => {
  expect(parseAtomFeed(files.get("/feeds/changes.atom.xml") ?? "").entries?.map(({ id }) => id)).toEqual([
    "tag:trams.example,2025-12-01:claim/riders-above-plan/withdrawn",
    "tag:trams.example,2025-10-01:claim/line-cost-forty-million/confidence",
  ]);
});

test("a superseded claim is in the feeds on the day its successor was added, with a link to it", async () => {
  const claim = "_data/claims/line-cost-forty-million.yaml";
  const { briefing: changed } = inspectTrams({
    "_data/claims/line-cost-audited.yaml": readFileSync(join(trams, claim), "utf8")
      .replace("about 42 million", "about 44 million")
      .replace(/relations:\n.*\n/, "relations: [{ type: supersedes, claim: line-cost-forty-million }]\n")
      .replace(/history:[\s\S]*?review_by/, "history: [{ date: 2026-01-10, change: added }]\nreview_by"),
  });
  if (!changed) throw new Error("no briefing");
  const texts = await renderFeeds(changed);
  for (const name of ["changes", "changes/money", "corrections"]) {
    const [entry] = parseAtomFeed(texts.get(`/feeds/${name}.atom.xml`) ?? "").entries ?? [];
    expect(entry?.id).toBe("tag:trams.example,2026-01-10:claim/line-cost-forty-million/superseded");
    expect(entry?.title?.value).toMatch(/^Superseded: Norbury puts the cost of building its tram line at about 42/);
    expect(entry?.summary?.value).toMatch(/^A later claim takes its place: “Norbury puts .* about 44 million/);
    expect(entry?.content?.value).toContain(
      '<p>In its place: <a href="https://trams.example/claims/line-cost-audited/">Norbury puts',
    );
    expect(entry?.content?.value).toContain('<a href="https://trams.example/briefs/trams-pay-slowly/">');
  }
});

test("a long value is in the text of a change, not in its headline", async () => {
  const long = "The first wording of a statement, which is long.";
  const { briefing: changed } = inspectTrams({
    "_data/claims/line-cost-forty-million.yaml": (text) =>
      text.replace(
        "review_by:",
        `  - { date: 2026-01-10, change: statement, from: "${long}", to: It is short., major: true }\nreview_by:`,
      ),
  });
  if (!changed) throw new Error("no briefing");
  const text = (await renderFeeds(changed)).get("/feeds/changes.atom.xml") ?? "";
  const [entry] = parseAtomFeed(text).entries ?? [];
  expect(entry?.title?.value).toMatch(/^Statement rewritten: Norbury puts/);
  expect(entry?.content?.value).toContain(`<p>Before: <del>${long}</del></p><p>Now: <ins>It is short.</ins></p>`);
});

test("a correction of a brief is listed among the corrections, major or not", async () => {
  const { briefing: changed } = inspectTrams({
    "briefs/trams-pay-slowly.md": (text) =>
      text.replace(
        "change: First published. }",
        'change: First published. }\n  - { date: 2026-01-10, change: The sum was misread., from: "40", to: "42", correction: true }',
      ),
  });
  if (!changed) throw new Error("no briefing");
  const texts = await renderFeeds(changed);
  const [entry] = parseAtomFeed(texts.get("/feeds/corrections.atom.xml") ?? "").entries ?? [];
  expect(entry?.id).toBe("tag:trams.example,2026-01-10:brief/trams-pay-slowly/change");
  expect(entry?.title?.value).toBe("The sum was misread (was 40, now 42): A tram line pays its town back slowly");
  expect(parseAtomFeed(texts.get("/feeds/changes.atom.xml") ?? "").entries?.length).toBe(1);
});

test("an updated brief shows what changed, and a chart in it as a table of its numbers", async () => {
  const { briefing: changed } = inspectTrams({
    "briefs/trams-pay-slowly.md": (text) =>
      `${text
        .replace("updated: 2025-10-02", "updated: 2026-01-10")
        .replace(
          "change: First published. }",
          "change: First published. }\n  - { date: 2026-01-10, change: The second judgment is less sure., why: A new count., major: true }",
        )}\n[#riders]\n`,
    "_data/charts/riders.yaml": `title: Riders and plan
description: More ride than was planned.
themes: [streets]
unit: riders a day
scale: linear
rows: [{ label: Riders, figures: [riders-above-plan.riders] }, { label: Again, figures: [riders-above-plan.riders] }]
`,
  });
  if (!changed) throw new Error("no briefing");
  const text = (await renderFeeds(changed)).get("/feeds/briefs.atom.xml") ?? "";
  const html = parseAtomFeed(text).entries?.[0]?.content?.value ?? "";
  expect(html).toContain(
    '<h2>What changed</h2><p><strong>The second judgment is less sure</strong>, <time datetime="2026-01-10">January 10, 2026</time></p><p>Why: A new count.</p>',
  );
  expect(html).not.toContain("First published");
  expect(html).toContain(
    '<th scope="row">Riders</th><td><a href="https://trams.example/claims/riders-above-plan/" title="disputed">31,400 riders a day</a></td>',
  );
});

test("with a tag authority in site.yaml, ids stay the same when the site moves", async () => {
  const idsAt = async (folder: string, url?: string) => {
    const { briefing: moved } = inspect(folder, { basePath: "/", today, ...(url ? { at: { url } } : {}) });
    if (!moved) throw new Error("no briefing");
    const texts = await renderFeeds(moved);
    return [
      ...ending(texts, ".feed.json").flatMap(([, text]) => parseJsonFeed(text).items?.map(({ id }) => id) ?? []),
      ...(texts.get("/calendar.ics") ?? "").split("\r\n").filter((line) => line.startsWith("UID:")),
    ];
  };
  const here = await idsAt(trams);
  expect(here.length).toBeGreaterThan(5);
  expect(await idsAt(trams, "https://elsewhere.example/")).toEqual(here);
  const moved = tramsWith({
    "_data/site.yaml": (text) =>
      text.replace("url: https://trams.example/", "url: https://new.example/\ntag_authority: trams.example"),
  });
  expect(await idsAt(moved)).toEqual(here);
});

test("a resolved question and a withdrawal each have their entry", () => {
  const settled = parseAtomFeed(files.get("/feeds/settled.atom.xml") ?? "").entries ?? [];
  expect(settled.map(({ id, updated }) => [id, updated?.slice(0, 10)])).toEqual([
    ["tag:trams.example,2025-09-14:watch/second-line-vote/resolved", "2025-12-20"],
  ]);
  expect(settled[0]?.content?.value).toContain("It voted for it.");
  const corrected = parseAtomFeed(files.get("/feeds/corrections.atom.xml") ?? "").entries ?? [];
  expect(corrected.map(({ id, summary }) => [id, summary?.value])).toEqual([
    ["tag:trams.example,2025-12-01:claim/riders-above-plan/withdrawn", "Nobody counted."],
  ]);
});

test("a week is one entry of the digest once it is over, with an id from the week", async () => {
  const { entries = [] } = parseAtomFeed(files.get("/feeds/digest.atom.xml") ?? "");
  expect(entries.every(({ published, updated }) => published === updated)).toBe(true);
  expect(entries.map(({ id, updated, links }) => [id, updated?.slice(0, 10), links?.[0]?.href])).toEqual(
    [
      ["2025-12-15", "2025-12-21", "2025-W51"],
      ["2025-12-01", "2025-12-07", "2025-W49"],
      ["2025-09-29", "2025-10-05", "2025-W40"],
      ["2025-04-28", "2025-05-04", "2025-W18"],
    ].map(([from, to, week = ""]) => [
      `tag:trams.example,${from}:digest/${week.toLowerCase()}`,
      to,
      `https://trams.example/digest/${week}/`,
    ]),
  );
  expect(entries[2]?.title?.value).toBe("What changed in the week of September 29, 2025");
  expect(entries[1]?.summary?.value).toBe("1 changed claim.");
  expect(entries[1]?.content?.value).toBe(
    '<h2>Claims that changed</h2><ul><li><a href="https://trams.example/claims/riders-above-plan/">Norbury’s tram line carried more riders in 2024 than the town had planned for.</a>: Withdrawn. Nobody counted.</li></ul>',
  );
});

test("a week that is not over is not posted yet", async () => {
  const edit = {
    "_data/claims/line-cost-forty-million.yaml": (text: string) =>
      text.replace(
        "review_by:",
        "  - { date: 2026-01-12, change: confidence, from: moderate, to: low, why: No audit., major: true }\nreview_by:",
      ),
  };
  const entriesOn = async (day: string) => {
    const { briefing: onDay } = inspect(tramsWith(edit), { basePath: "/", today: day });
    if (!onDay) throw new Error("no briefing");
    const { entries = [] } = parseAtomFeed((await renderFeeds(onDay)).get("/feeds/digest.atom.xml") ?? "");
    return entries.map(({ id }) => id).filter((id) => id?.includes("2026-w03"));
  };
  expect(await entriesOn("2026-01-18")).toEqual([]);
  expect(await entriesOn("2026-01-19")).toEqual(["tag:trams.example,2026-01-12:digest/2026-w03"]);
});

test("an empty feed takes its date from the briefing, not from the clock", async () => {
  const { briefing: still } = inspectTrams();
  if (!still) throw new Error("no briefing");
  const text = (await renderFeeds(still)).get("/feeds/settled.atom.xml") ?? "";
  expect(parseAtomFeed(text)).toMatchObject({ updated: "2025-12-01T00:00:00Z" });
  expect(await atomProblems([["settled", text]])).toEqual([]);
  expect(JSON.parse((await renderFeeds(still)).get("/feeds/settled.feed.json") ?? "")).toMatchObject({ items: [] });
});

test("the list of feeds names each once, by theme", () => {
  const outlines = parseOpml(files.get("/feeds/all.opml") ?? "").body?.outlines ?? [];
  expect(outlines.map(({ text }) => text)).toEqual(["Trams Again", "Trams Again · Money", "Trams Again · Streets"]);
  const addresses = outlines.flatMap(({ outlines: inner }) => inner?.map(({ xmlUrl }) => xmlUrl) ?? []);
  expect(addresses.sort()).toEqual(expected.map((name) => `https://trams.example/feeds/${name}.atom.xml`).sort());
});

test("no feed holds a CDATA section, and each names the style sheet for browsers", () => {
  for (const [, text] of ending(files, ".xml")) {
    expect(text).not.toContain("CDATA");
    expect(text).toContain('<?xml-stylesheet type="text/css" href="/assets/feed.css"?>');
  }
  expect(files.get("/assets/feed.css")).toContain("This is a feed");
});
