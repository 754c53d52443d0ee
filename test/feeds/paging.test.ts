import { parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import type { FeedEntry } from "../../src/feeds/entry.ts";
import { pageSize, paginate } from "../../src/feeds/paging.ts";
import { today, trams } from "../helpers/content.ts";
import { ending, renderFeeds } from "../helpers/outputs.ts";
import { atomProblems, readXmlFeed } from "./parsers.ts";

const day = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);

const entry = (number: number, updated = day(number)): FeedEntry => ({
  id: `tag:x,${day(number)}:${String(number).padStart(4, "0")}`,
  title: `entry ${number}`,
  url: "https://trams.example/",
  summary: "s",
  fullText: async () => "<p>whole</p>",
  archiveText: async () => "<p>digest</p>",
  published: day(number),
  updated,
  themes: [],
});

const many = (count: number) => Array.from({ length: count }, (_, number) => entry(number));
const ids = (entries: FeedEntry[]) => entries.map(({ id }) => id);

test("a feed holds up to fifty entries, the latest first, without an archive", () => {
  const { current, archives } = paginate(many(50));
  expect(ids(current)).toEqual(ids(many(50).reverse()));
  expect(archives).toEqual([]);
});

test("with more than fifty entries, a feed holds the latest fifty, and full archive pages hold the oldest", () => {
  const { current, archives } = paginate(many(120));
  expect(ids(current)).toEqual(ids(many(120).slice(70).reverse()));
  expect(archives.map(ids)).toEqual([ids(many(50)), ids(many(100).slice(50))]);
});

test("a new entry leaves every archive page unchanged", () => {
  for (const count of [51, 99, 100, 149]) {
    const [before, after] = [paginate(many(count)), paginate(many(count + 1))];
    expect(after.archives.slice(0, before.archives.length).map(ids)).toEqual(before.archives.map(ids));
  }
});

test("every entry is in the feed or on an archive page, however many old ones were changed", () => {
  const touched = many(140).map((row, number) => (number < 95 ? entry(number, "2026-01-01") : row));
  const { current, archives } = paginate(touched);
  expect(current.length).toBe(pageSize);
  expect(new Set(ids([...current, ...archives.flat()])).size).toBe(140);
});

test("an old brief that is updated returns to the feed", () => {
  const entries = [...many(120).slice(1), entry(0, "2026-01-01")];
  expect(ids(paginate(entries).current)[0]).toBe(entry(0).id);
});

/** Returns the sound briefing with a number of major changes. */
const withHistory = (count: number) => {
  const { briefing } = inspect(trams, { basePath: "/", today });
  const claim = briefing?.claims[0];
  if (!briefing || !claim) throw new Error("no briefing");
  claim.changes = Array.from({ length: count }, (_, index) => ({
    subject: claim,
    date: day(index),
    change: "confidence",
    from: "high",
    to: `low ${index}`,
    major: true,
    correction: false,
    index,
  }));
  return { ...briefing, changes: claim.changes };
};

test("archive pages are valid, linked both ways and marked as archives; every entry can be reached", async () => {
  const files = await renderFeeds(withHistory(120));
  const archives = ending(files, ".atom.xml").filter(([address]) => address.startsWith("/feeds/archive/changes-"));
  expect(archives.map(([address]) => address)).toEqual([
    "/feeds/archive/changes-1.atom.xml",
    "/feeds/archive/changes-2.atom.xml",
  ]);
  expect(await atomProblems(archives)).toEqual([]);
  for (const format of ["atom.xml", "rss.xml"]) {
    const rel = (text: string, name: string) =>
      new RegExp(
        `<(?:atom:)?link href="https://trams.example([^"]+)" rel="${name}" type="application/atom\\+xml"`,
      ).exec(text)?.[1];
    const read = new Set<string>();
    let address: string | undefined = `/feeds/changes.${format}`;
    while (address) {
      const text: string = files.get(address) ?? "";
      expect(text.includes("<fh:archive/>")).toBe(address.includes("/archive/"));
      if (address.includes("/archive/")) expect(rel(text, "current")).toBe("/feeds/changes.atom.xml");
      for (const { id } of (await readXmlFeed(text)).entries) read.add(id);
      const older = rel(text, "prev-archive");
      if (older && address.includes("/archive/")) expect(rel(files.get(older) ?? "", "next-archive")).toBe(address);
      address = older;
    }
    expect(read.size).toBe(120);
  }
});

test("only Atom has archive pages; a JSON feed has only its latest entries", async () => {
  const files = await renderFeeds(withHistory(120));
  const archives = [...files.keys()].filter((address) => address.startsWith("/feeds/archive/"));
  expect(archives.every((address) => address.endsWith(".atom.xml"))).toBe(true);
  const feed = parseJsonFeed(files.get("/feeds/changes.feed.json") ?? "");
  expect(feed.items).toHaveLength(50);
  expect(feed).not.toHaveProperty("next_url");
});

test("for an old brief, an archive page holds the conclusion and shows a withdrawal", async () => {
  const { briefing } = inspect(trams, { basePath: "/", today });
  const brief = briefing?.briefs[0];
  if (!briefing || !brief) throw new Error("no briefing");
  const withdrawn = { date: "2026-01-02", reason: "The count was wrong." };
  const briefs = Array.from({ length: 60 }, (_, number) =>
    Object.create(brief, {
      id: { value: `brief-${number}` },
      data: { value: { ...brief.data, date: day(number), ...(number === 1 ? { withdrawn } : {}) } },
    }),
  );
  const files = await renderFeeds({ ...briefing, briefs });
  const text = files.get("/feeds/archive/briefs-1.atom.xml") ?? "";
  expect(await atomProblems([["archive", text]])).toEqual([]);
  const { entries } = await readXmlFeed(text);
  expect(entries).toHaveLength(50);
  expect(text.split(`<summary type="text">${brief.data.summary}`)).toHaveLength(51);
  expect(text.split("<content")).toHaveLength(2);
  expect(text).toContain("The count was wrong.");
});
