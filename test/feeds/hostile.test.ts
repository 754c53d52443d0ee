import ICAL from "ical.js";
import { expect, test } from "vitest";
import { allFeeds, subscriptions } from "../../src/feeds/all-feeds.ts";
import { pageSize } from "../../src/feeds/paging.ts";
import { hostileBriefing, plain } from "../helpers/hostile.ts";
import { ending, renderFeeds } from "../helpers/outputs.ts";
import { vectors } from "../helpers/vectors.ts";
import { atomProblems, readXmlFeed, xmlProblems } from "./parsers.ts";

const briefing = hostileBriefing();
const files = renderFeeds(briefing);

/** Splits a list into parts of the size of a feed, so that each item is in every format. */
const feedSizedParts = <T>(items: T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / pageSize) }, (_, page) =>
    items.slice(page * pageSize, (page + 1) * pageSize),
  );

/** Returns the feeds of briefs or changes in every format, several times, so that each brief and change is in one. */
const inFeeds = async (name: "briefs" | "changes"): Promise<[address: string, text: string][]> => {
  const parts = feedSizedParts<object>(briefing[name]).map((items) => subscriptions({ ...briefing, [name]: items }));
  const feeds = parts.flat().filter(({ address }) => address.startsWith(`/feeds/${name}.`));
  return Promise.all(feeds.map(async ({ address, render }): Promise<[string, string]> => [address, await render()]));
};

const tags = new Set([
  ...["p", "strong", "em", "b", "ul", "ol", "li", "a", "span", "sup", "h2", "section", "div", "table", "thead"],
  ...["tbody", "tr", "th", "td", "del", "ins", "time", "blockquote", "code", "pre"],
]);
const attributes = new Set([
  "href",
  "title",
  "class",
  "id",
  "lang",
  "role",
  "aria-label",
  "tabindex",
  "datetime",
  "rel",
  "scope",
]);

/** Returns the elements, attributes and addresses of HTML that feeds may not have. */
const forbiddenParts = (html: string): string[] =>
  [...html.matchAll(/<([^>]*)>?/g)].flatMap(([whole, inner = ""]) => {
    const [, name = "", rest = ""] = /^\/?([a-z0-9]+)((?:\s[^>]*)?)$/.exec(inner) ?? [];
    const found = [...rest.matchAll(/\s([^\s=]+)="([^"]*)"/g)];
    const left = rest.replace(/\s[^\s=]+="[^"]*"/g, "").trim();
    const odd = found.filter(
      ([, key = "", value = ""]) =>
        !attributes.has(key) ||
        (key === "href" && !/^(?:https:\/\/[a-z]+\.example\/|#[a-z0-9-]+:noted?:\d)/.test(value)),
    );
    return tags.has(name) && left === "" && odd.length === 0 ? [] : [whole];
  });

test("the check of HTML finds a script, an event handler and an address", () => {
  expect(forbiddenParts('<p>a</p><script>x</script><a onclick="x">b</a><a href="javascript:x">c</a>')).toEqual([
    "<script>",
    "</script>",
    '<a onclick="x">',
    '<a href="javascript:x">',
  ]);
});

test("no hostile string breaks a document", async () => {
  expect(await atomProblems(ending(await files, ".atom.xml"))).toEqual([]);
  expect(await xmlProblems([...ending(await files, ".rss.xml"), ...ending(await files, ".opml")])).toEqual([]);
}, 60_000);

test("every hostile string shows as written in the titles of every format", async () => {
  const titles: Record<string, string[]> = {};
  for (const [address, text] of await inFeeds("briefs")) {
    const end = address.slice(address.indexOf("."));
    const entries: { title: string }[] =
      end === ".feed.json" ? JSON.parse(text).items : (await readXmlFeed(text)).entries;
    titles[end] = [...(titles[end] ?? []), ...entries.map(({ title }) => plain(title))];
  }
  expect(Object.keys(titles).sort()).toEqual([".atom.xml", ".feed.json", ".rss.xml"]);
  for (const seen of Object.values(titles)) for (const vector of vectors) expect(seen).toContain(plain(vector));
});

test("no hostile string becomes markup or an address in the text of an entry", async () => {
  let checked = 0;
  const feeds = [...(await inFeeds("briefs")), ...(await inFeeds("changes")), ...(await files)];
  for (const [, text] of feeds.filter(([address]) => address.endsWith(".feed.json")))
    for (const { content_html } of JSON.parse(text).items) {
      expect(forbiddenParts(content_html)).toEqual([]);
      checked++;
    }
  expect(checked).toBeGreaterThan(vectors.length * 3);
});

test("no hostile string adds a property or an entry to a calendar", async () => {
  const text = (await files).get("/calendar.ics") ?? "";
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(events.length).toBe(2 * vectors.length);
  const names = new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name)));
  expect([...names].sort()).toEqual([
    "categories",
    "description",
    "dtstamp",
    "dtstart",
    "summary",
    "transp",
    "uid",
    "url",
  ]);
  const summaries = events.map((event) => plain(String(event.getFirstPropertyValue("summary"))));
  for (const vector of vectors) expect(summaries).toContain(plain(`Settled: ${vector}`));
});

test("the settings of the site may be hostile too", async () => {
  const text = ['"><script>pwned()</script>', "]]><x/>", "a\r\nATTACH:javascript:pwned()"].join(" ");
  const rendered = async (address: string) =>
    String(
      await allFeeds(hostile)
        .find((feed) => feed.address === address)
        ?.render(),
    );
  const hostile = hostileBriefing({ site: text, bodies: false });
  for (const address of ["/feeds/settled.atom.xml", "/feeds/corrections.atom.xml"]) {
    const feed = await rendered(address);
    expect(await atomProblems([[address, feed]])).toEqual([]);
    expect(plain((await readXmlFeed(feed)).title)).toContain(plain(text));
  }
  const calendar = await rendered("/calendar.ics");
  expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
  expect(calendar).not.toMatch(/^ATTACH/m);
}, 60_000);
