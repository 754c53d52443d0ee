import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { type Edit, temporaryFolder, tramsBriefing, tramsWith } from "../helpers/content.ts";
import { filesIn } from "../helpers/files.ts";
import { renderFeeds } from "../helpers/outputs.ts";
import { buildByCommand, tramsSite } from "../helpers/site.ts";

type ReadEntries = Map<string, Map<string, string>>;

const readers: [end: string, read: (text: string) => [id: string, updated: string][]][] = [
  [".atom.xml", (text) => (parseAtomFeed(text).entries ?? []).map(({ id, updated }) => [String(id), String(updated)])],
  [
    ".rss.xml",
    (text) => (parseRssFeed(text).items ?? []).map(({ guid, atom }) => [String(guid?.value), String(atom?.updated)]),
  ],
  [
    ".feed.json",
    (text) => (parseJsonFeed(text).items ?? []).map(({ id, date_modified }) => [String(id), String(date_modified)]),
  ],
];

/**
 * Returns the entries that a subscriber's reader has after reading every feed: their ids, with the dates of their
 * changes.
 */
const readEntries = (files: Iterable<[address: string, text: string]>): ReadEntries =>
  new Map(
    [...files].flatMap(([address, text]) => {
      const reader = readers.find(([end]) => address.endsWith(end));
      return reader ? [[address, new Map(reader[1](text))] as const] : [];
    }),
  );

const readAll = async (edits: Record<string, Edit>): Promise<ReadEntries> =>
  readEntries(await renderFeeds(tramsBriefing(edits)));
const unchanged = readAll({});

/** Returns the new or changed ids by feed for a reader that returns. No feed and no entry may be missing. */
const changedEntries = (before: ReadEntries, after: ReadEntries): Record<string, string[]> => {
  for (const [address, entries] of before)
    expect([...(after.get(address)?.keys() ?? [])]).toEqual(expect.arrayContaining([...entries.keys()]));
  return Object.fromEntries(
    [...after].flatMap(([address, entries]) => {
      const fresh = [...entries].filter(([id, updated]) => before.get(address)?.get(id) !== updated).map(([id]) => id);
      return fresh.length > 0 ? [[address, fresh]] : [];
    }),
  );
};

const claim = "_data/claims/line-cost-forty-million.yaml";
const brief = "briefs/trams-pay-slowly.md";

const rename: Edit = (text) => text.replace("pays its town back slowly", "pays back in decades");
const mend = (text: string) =>
  text.replace("tracks and trams", "track and trams").replace("bridge was left", "bridge is left");
const downgrade = (text: string) =>
  text
    .replace("confidence: moderate", "confidence: low")
    .replace(
      "review_by:",
      "  - { date: 2026-01-10, change: confidence, from: moderate, to: low, why: No audit., major: true }\nreview_by:",
    );

/**
 * The new entries after the downgrade: one in the feed of changes, one in its theme's, one in its brief's, its own and
 * its maker's; and once the week is over, that week's digest.
 */
const downgraded = {
  ...Object.fromEntries(
    ["atom.xml", "rss.xml", "feed.json"].map((end) => [
      `/feeds/digest.${end}`,
      ["tag:trams.example,2026-01-05:digest/2026-w02"],
    ]),
  ),
  ...Object.fromEntries(
    [
      ...["changes", "changes/money"].flatMap((name) =>
        ["atom.xml", "rss.xml", "feed.json"].map((end) => `${name}.${end}`),
      ),
      "brief/trams-pay-slowly.atom.xml",
      "claim/line-cost-forty-million.atom.xml",
      "actor/norbury.atom.xml",
    ].map((name) => [`/feeds/${name}`, ["tag:trams.example,2026-01-10:claim/line-cost-forty-million/confidence"]]),
  ),
};

test("rebuilding the same content posts nothing", async () => {
  expect(changedEntries(await unchanged, await readAll({}))).toEqual({});
});

test("a new title posts nothing", async () => {
  expect(changedEntries(await unchanged, await readAll({ [brief]: rename }))).toEqual({});
});

test("a corrected typo posts nothing, in a brief, a claim or the words of a change", async () => {
  const corrected = await readAll({
    [brief]: (text) => text.replace("counts fewer", "counts far fewer"),
    [claim]: mend,
  });
  expect(changedEntries(await unchanged, corrected)).toEqual({});
});

test("a change that is not major posts nothing", async () => {
  const minor = await readAll({
    [claim]: (text) =>
      text.replace("review_by:", "  - { date: 2026-01-10, change: evidence, why: A page number. }\nreview_by:"),
  });
  expect(changedEntries(await unchanged, minor)).toEqual({});
});

test("a downgraded claim posts one entry each in the feeds of all changes, its theme, its brief, its own and its maker", async () => {
  expect(changedEntries(await unchanged, await readAll({ [claim]: downgrade }))).toEqual(downgraded);
});

/** Returns the feeds of a built site, and the ids in its calendars. */
const subscribed = (site: string) => {
  const texts = filesIn(site).map((name): [string, string] => [`/${name}`, readFileSync(join(site, name), "utf8")]);
  const calendars = texts.filter(([name]) => name.endsWith(".ics"));
  return {
    feeds: readEntries(texts.filter(([name]) => name.startsWith("/feeds/"))),
    ids: calendars.map(([name, text]) => [name, text.match(/^UID:.*$/gm)]),
  };
};

test("after a new title, a corrected typo and a downgraded claim, a rebuilt site posts only the last", async () => {
  const folder = temporaryFolder();
  const changed = tramsWith({ [brief]: rename, [claim]: (text) => downgrade(mend(text)) });
  const first = await tramsSite();
  const second = join(folder, "second");
  expect((await buildByCommand(changed, second)).err).toBe("");
  expect(readFileSync(join(second, "feeds/briefs.atom.xml"), "utf8")).toContain("pays back in decades");
  expect(changedEntries(subscribed(first).feeds, subscribed(second).feeds)).toEqual(downgraded);
  expect(subscribed(second).ids).toEqual(subscribed(first).ids);
}, 300_000);

test("an updated brief returns under its id, with its new date", async () => {
  const revised = await readAll({ [brief]: (text) => text.replace("updated: 2025-10-02", "updated: 2026-01-10") });
  const id = "tag:trams.example,2025-10-02:brief/trams-pay-slowly";
  expect(changedEntries(await unchanged, revised)).toEqual(
    Object.fromEntries(
      ["briefs", "briefs/money", "briefs/streets"].flatMap((name) =>
        ["atom.xml", "rss.xml", "feed.json"].map((end) => [`/feeds/${name}.${end}`, [id]]),
      ),
    ),
  );
  expect(revised.get("/feeds/briefs.atom.xml")?.get(id)).toMatch(/^2026-01-10T/);
});

test("a withdrawal keeps its id when its history row is added later", async () => {
  const field = "withdrawn: { date: 2026-01-10, reason: The accounts were wrong. }\n";
  const row = "  - { date: 2026-01-10, change: withdrawn, why: The accounts were wrong. }\nreview_by:";
  const first = await readAll({ [claim]: (text) => text + field });
  const second = await readAll({ [claim]: (text) => text.replace("review_by:", row) + field });
  expect(changedEntries(await unchanged, first)["/feeds/corrections.atom.xml"]).toEqual([
    "tag:trams.example,2026-01-10:claim/line-cost-forty-million/withdrawn",
  ]);
  expect(changedEntries(first, second)).toEqual({});
});

test("two changes of one kind on one day have two ids", async () => {
  const rows =
    "  - { date: 2026-01-10, change: evidence, why: One., major: true }\n  - { date: 2026-01-10, change: evidence, why: Two., major: true }\nreview_by:";
  const found = await readAll({ [claim]: (text) => text.replace("review_by:", rows) });
  expect(changedEntries(await unchanged, found)["/feeds/changes.atom.xml"]?.sort()).toEqual([
    "tag:trams.example,2026-01-10:claim/line-cost-forty-million/evidence",
    "tag:trams.example,2026-01-10:claim/line-cost-forty-million/evidence-2",
  ]);
});
