import { describe, expect, test } from "vitest";
import { scopeNotes } from "../../src/feeds/brief-entries.tsx";
import { tramsBriefing } from "../helpers/content.ts";
import { ending, renderFeeds } from "../helpers/outputs.ts";
import { append } from "../helpers/rules.ts";

const file = "briefs/trams-pay-slowly.md";

/** Returns the links to notes and the ids in the full entry of the brief, in the JSON feed of briefs. */
const inFeed = async (markdown: string, basePath = "/") => {
  const feeds = await renderFeeds(tramsBriefing({ [file]: append(markdown) }, { basePath }));
  const [, feed = "{}"] = ending(feeds, "/briefs.feed.json")[0] ?? [];
  const html: string = JSON.parse(feed).items[0].content_html;
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value);
  return { links: all(/ href="([^"]*note[^"]*)"/g), ids: all(/ id="([^"]*note[^"]*)"/g) };
};

describe("notes of a brief are linked within its entry", () => {
  test.each([
    ["one note", "And more.", ["1"]],
    ["two notes", "More.[^b]\n\n[^b]: So.", ["1", "2"]],
    ["a note that is cited thrice", "More.[^b] And.[^b] On.[^b]\n\n[^b]: So.", ["1", "2", "2-2", "2-3"]],
    ["a note in a table", "| a |\n|---|\n| b[^b] |\n\n[^b]: So.", ["1", "2"]],
  ])("%s", async (_, markdown, places) => {
    const { links, ids } = await inFeed(markdown);
    const notes = [...new Set(places.map((place) => place.replace(/-.*/, "")))];
    expect(ids.sort()).toEqual(
      [
        ...places.map((place) => `trams-pay-slowly:noted:${place}`),
        ...notes.map((note) => `trams-pay-slowly:note:${note}`),
      ].sort(),
    );
    expect([...new Set(links)].sort()).toEqual(ids.map((id) => `#${id}`).sort());
  });

  test("under a base path too", async () => {
    const { links } = await inFeed("And more.", "/base/");
    expect(links).toEqual(["#trams-pay-slowly:note:1", "#trams-pay-slowly:noted:1"]);
  });
});

test("notes of other pages link to the website", () => {
  const link = '<a href="https://a.example/b/#note:1">c</a>';
  expect(scopeNotes(link, "https://a.example/c/", "c")).toBe(link);
});
