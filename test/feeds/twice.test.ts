import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { type Edit, inspectTrams } from "../helpers/content.ts";
import { renderFeeds } from "../helpers/outputs.ts";

type Seen = Map<string, Map<string, string>>;

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

/** What a subscriber's reader holds after a look at every feed: its entries by id, with when they changed. */
const look = async (edits: Record<string, Edit>): Promise<Seen> => {
  const { briefing } = inspectTrams(edits);
  if (!briefing) throw new Error("no briefing");
  const files = await renderFeeds(briefing);
  return new Map(
    [...files].flatMap(([address, text]) => {
      const reader = readers.find(([end]) => address.endsWith(end));
      return reader ? [[address, new Map(reader[1](text))] as const] : [];
    }),
  );
};

/** What is new or changed to a reader that looks a second time: the ids by feed. */
const news = (before: Seen, after: Seen): Record<string, string[]> =>
  Object.fromEntries(
    [...after].flatMap(([address, entries]) => {
      const fresh = [...entries].filter(([id, updated]) => before.get(address)?.get(id) !== updated).map(([id]) => id);
      return fresh.length > 0 ? [[address, fresh]] : [];
    }),
  );

const claim = "_data/claims/line-cost-forty-million.yaml";
const brief = "briefs/trams-pay-slowly.md";

test("a build of the same content posts nothing", async () => {
  expect(news(await look({}), await look({}))).toEqual({});
});

test("a renamed title posts nothing", async () => {
  const renamed = await look({ [brief]: (text) => text.replace("pays its town back slowly", "pays back in decades") });
  expect(news(await look({}), renamed)).toEqual({});
});

test("a mended typo posts nothing, in a brief, a claim or the words of a change", async () => {
  const mended = await look({
    [brief]: (text) => text.replace("counts fewer", "counts far fewer"),
    [claim]: (text) => text.replace("tracks and trams", "track and trams").replace("bridge was left", "bridge is left"),
  });
  expect(news(await look({}), mended)).toEqual({});
});

test("a change that is not major posts nothing", async () => {
  const minor = await look({
    [claim]: (text) =>
      text.replace("review_by:", "  - { date: 2026-01-10, change: evidence, why: A page number. }\nreview_by:"),
  });
  expect(news(await look({}), minor)).toEqual({});
});

test("a downgraded claim posts one entry in the feed of changes and one in its theme's, in each format", async () => {
  const downgraded = await look({
    [claim]: (text) =>
      text
        .replace("confidence: moderate", "confidence: low")
        .replace(
          "review_by:",
          "  - { date: 2026-01-10, change: confidence, from: moderate, to: low, why: No audit., major: true }\nreview_by:",
        ),
  });
  const id = "tag:trams.example,2026-01-10:claim/line-cost-forty-million/confidence";
  expect(news(await look({}), downgraded)).toEqual(
    Object.fromEntries(
      ["changes", "changes/money"].flatMap((name) =>
        ["atom.xml", "rss.xml", "feed.json"].map((end) => [`/feeds/${name}.${end}`, [id]]),
      ),
    ),
  );
});

test("a brief whose content changed comes back under its id, with its new date", async () => {
  const revised = await look({ [brief]: (text) => text.replace("updated: 2025-10-02", "updated: 2026-01-10") });
  const id = "tag:trams.example,2025-10-02:brief/trams-pay-slowly";
  expect(news(await look({}), revised)).toEqual(
    Object.fromEntries(
      ["briefs", "briefs/money", "briefs/streets"].flatMap((name) =>
        ["atom.xml", "rss.xml", "feed.json"].map((end) => [`/feeds/${name}.${end}`, [id]]),
      ),
    ),
  );
  expect(revised.get("/feeds/briefs.atom.xml")?.get(id)).toBe("2026-01-10T00:00:00.000Z");
});

test("a withdrawal keeps its id when its history row is added later", async () => {
  const field = "withdrawn: { date: 2026-01-10, reason: The accounts were wrong. }\n";
  const row = "  - { date: 2026-01-10, change: withdrawn, why: The accounts were wrong. }\nreview_by:";
  const first = await look({ [claim]: (text) => text + field });
  const second = await look({ [claim]: (text) => text.replace("review_by:", row) + field });
  expect(news(await look({}), first)["/feeds/corrections.atom.xml"]).toEqual([
    "tag:trams.example,2026-01-10:claim/line-cost-forty-million/withdrawn",
  ]);
  expect(news(first, second)).toEqual({});
});

test("two changes of one kind on one day have two ids", async () => {
  const rows =
    "  - { date: 2026-01-10, change: evidence, why: One., major: true }\n  - { date: 2026-01-10, change: evidence, why: Two., major: true }\nreview_by:";
  const found = await look({ [claim]: (text) => text.replace("review_by:", rows) });
  expect(news(await look({}), found)["/feeds/changes.atom.xml"]).toEqual([
    "tag:trams.example,2026-01-10:claim/line-cost-forty-million/evidence",
    "tag:trams.example,2026-01-10:claim/line-cost-forty-million/evidence-2",
  ]);
});
