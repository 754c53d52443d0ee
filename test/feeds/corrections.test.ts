import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { ledgerText } from "../../src/model/ledger.ts";
import { feedIds } from "../../src/model/published-ids.ts";
import { readLedger } from "../../src/read/ledger.ts";
import { command } from "../helpers/command.ts";
import { type Edit, temporaryFolder, today, trams, tramsWith } from "../helpers/content.ts";
import { filesIn } from "../helpers/files.ts";
import { renderFeeds } from "../helpers/outputs.ts";

const ledger = "_data/published.txt";
const claim = "_data/claims/line-cost-forty-million.yaml";
const brief = "briefs/trams-pay-slowly.md";
const watch = "_data/watch/second-line-vote.yaml";
const event = "_data/events/line-opened.yaml";

const briefingAt = (folder: string) => {
  const { briefing } = inspect(folder, { basePath: "/", today });
  if (!briefing) throw new Error("no briefing");
  return briefing;
};

/** Returns the ids in a feed or calendar, except those of days and weeks. */
const idsIn = ([address, text]: [address: string, text: string]): string[] =>
  address.endsWith(".atom.xml")
    ? (parseAtomFeed(text).entries ?? []).map(({ id }) => String(id)).filter((id) => !id.includes(":digest/"))
    : (text.match(/^UID:(?!review-).*(?=\r$)/gm) ?? []);

/** Returns the ids of every entry of every feed and calendar. */
const idsOf = async (folder: string): Promise<string[]> => {
  const files = [...(await renderFeeds(briefingAt(folder)))];
  return [...new Set(files.filter(([address]) => /\.(?:atom\.xml|ics)$/.test(address)).flatMap(idsIn))].sort();
};

/** Returns the ledger of the trams as written by the command. */
const published = (): string => {
  const briefing = briefingAt(trams);
  return ledgerText(briefing.ledger.entries, feedIds(briefing));
};

const resolved = (text: string) =>
  text.replace(
    "status: open",
    "status: resolved\noutcome: { as_of: 2025-12-20, note: They all voted for it., evidence: [] }",
  );

/** Returns the trams with their question settled. */
const settledTrams = (edits: Record<string, Edit> = {}, folder?: string): string =>
  tramsWith({ [watch]: resolved, ...edits }, folder);

const settled = (): string => {
  const briefing = briefingAt(settledTrams());
  return ledgerText(briefing.ledger.entries, feedIds(briefing));
};

const corrected = (edits: Record<string, Edit>): Promise<string[]> =>
  idsOf(tramsWith({ [ledger]: published(), ...edits }));

const swap = (from: string, to: string) => (text: string) => text.replace(from, to);
const row =
  "  - { date: 2025-10-01, change: confidence, from: high, to: moderate, why: The bridge was left out., major: true }";

test("the ledger records the ids unchanged, and they can be read back", async () => {
  const { ledger: read, problems } = readLedger(published());
  expect(problems).toEqual([]);
  expect(read.ids?.map(({ line: _, ...row }) => row)).toEqual(
    feedIds(briefingAt(trams)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect(await corrected({})).toEqual(await idsOf(trams));
});

test.each<[string, Record<string, Edit>]>([
  ["the date of a change", { [claim]: swap("date: 2025-10-01", "date: 2025-10-02") }],
  [
    "the date and the words of a change",
    { [claim]: swap(row, row.replace("2025-10-01", "2025-10").replace("left out", "forgotten")) },
  ],
  ["the words of a change", { [claim]: swap("The bridge was left out.", "The bridge is not in it.") }],
  [
    "an earlier row that is in no feed",
    { [claim]: swap(row, `  - { date: 2025-10-01, change: confidence, why: Typo. }\n${row}`) },
  ],
  ["the date of a brief", { [brief]: (text) => text.replace(/^date: .*$/m, "date: 2025-10-30") }],
])("correcting %s posts nothing", async (_, edits) => {
  expect(await corrected(edits)).toEqual(await idsOf(trams));
});

/** Returns edits of every text, date and theme of a record. */
const everyField = (text: string) =>
  text
    .replace(/(?<=[a-z] )(?=[a-z]+ [a-z]+ [a-z])/g, "quite ")
    .replace(/\b(20\d\d)-\d\d-\d\d/g, "$1-03-03")
    .replaceAll("[streets]", "[money]");

test.each([brief, claim, watch, event])(
  "correcting every text and date of %s and changing its theme posts nothing",
  async (file) => {
    const before = await idsOf(settledTrams({ [ledger]: settled() }));
    const edits = { [ledger]: settled(), [file]: (text: string) => everyField(file === watch ? resolved(text) : text) };
    expect(await idsOf(settledTrams(edits))).toEqual(before);
  },
);

test("a change inserted on the same day is one new entry, and the other entries keep their ids", async () => {
  const before = await idsOf(trams);
  for (const [first, second] of [
    ["NEW", "OLD"],
    ["OLD", "NEW"],
  ]) {
    const rows = {
      OLD: row,
      NEW: row.replace("left out", "in doubt").replace("from: high, to: moderate", "from: moderate, to: low"),
    };
    const text = `${rows[first as "NEW"]}\n${rows[second as "NEW"]}`;
    const after = await corrected({ [claim]: swap(row, text) });
    expect(after).toEqual(
      [...before, "tag:trams.example,2025-10-01:claim/line-cost-forty-million/confidence-2"].sort(),
    );
  }
});

const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, "");

/** Renames a content file and its id everywhere, and runs the command that the check then suggests. */
const rename = async (folder: string, from: string, to: string): Promise<void> => {
  renameSync(join(folder, from), join(folder, to));
  for (const name of filesIn(folder).filter((file) => file !== ledger)) {
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(join(folder, name), text.replaceAll(idOf(from), idOf(to)));
  }
  const found = inspect(folder, { basePath: "/", today }).findings.find(({ message }) =>
    message.includes("would vanish"),
  );
  const suggested = /npm run addresses -- (--moved \S+ --to [^\s;]+);/.exec(found?.hint ?? "")?.[1] ?? "";
  const { code, err } = await command("addresses", ["--content", folder, "--today", today, ...suggested.split(" ")]);
  expect([code, err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, ledger), "utf8")).toMatch(new RegExp(` -> /\\w+/#?${idOf(to)}/?\\n`));
};

const renames: [string, string][] = [
  [brief, "briefs/trams-pay-late.md"],
  [claim, "_data/claims/line-cost-42-million.yaml"],
  ["_data/claims/bridge-cost-left-out.yaml", "_data/claims/bridge-left-out.yaml"],
];

describe.each([
  ["whose ids the ledger has", true],
  ["whose ids the ledger does not have", false],
])("records %s", (_, hasIds) => {
  test.each(renames)("renaming %s to %s posts nothing after the command that the check suggests", async (from, to) => {
    const folder = tramsWith(hasIds ? { [ledger]: published() } : {}, join(temporaryFolder(), "content"));
    const before = await idsOf(folder);
    await rename(folder, from, to);
    expect(await idsOf(folder)).toEqual(before);
    await rename(folder, to, to.replace(/(\.\w+)$/, "-again$1"));
    expect(await idsOf(folder)).toEqual(before);
  });
});

describe("records listed on one page", () => {
  test.each([
    [watch, "_data/watch/vote-on-line-two.yaml"],
    [event, "_data/events/first-tram-leaves.yaml"],
  ])(
    "renaming %s to %s posts nothing after the command that the check suggests, twice, even with corrections",
    async (from, to) => {
      const folder = settledTrams({ [ledger]: settled() }, join(temporaryFolder(), "content"));
      const before = await idsOf(folder);
      await rename(folder, from, to);
      expect(await idsOf(folder)).toEqual(before);
      const last = to.replace(/(\.\w+)$/, "-again$1");
      await rename(folder, to, last);
      writeFileSync(join(folder, last), everyField(readFileSync(join(folder, last), "utf8")));
      expect(await idsOf(folder)).toEqual(before);
    },
  );

  test("a deleted record is not reported again, and a restored one keeps its id", async () => {
    const folder = settledTrams({ [ledger]: settled() }, join(temporaryFolder(), "content"));
    const before = await idsOf(folder);
    const text = readFileSync(join(folder, event), "utf8");
    rmSync(join(folder, event));
    const gone = ["--gone", "/timeline/#line-opened", "--because", "It never was."];
    const run = (more: string[]) => command("addresses", ["--content", folder, "--today", today, ...more]);
    expect((await run(gone)).err).toBe("");
    expect(readFileSync(join(folder, ledger), "utf8")).toContain("event/line-opened gone: It never was.\n");
    const vanished = () =>
      inspect(folder, { basePath: "/", today }).findings.filter(({ rule }) => rule === "published-addresses");
    expect(vanished()).toEqual([]);
    writeFileSync(join(folder, event), text);
    expect(vanished().map(({ message }) => message)).toEqual([
      "/timeline/#line-opened has a page and is marked as gone",
    ]);
    expect((await run([])).err).toBe("");
    expect(vanished()).toEqual([]);
    expect(await idsOf(folder)).toEqual(before);
  });
});

test.each([
  [brief, "briefs/trams-pay-late.md", "brief/trams-pay-slowly.atom.xml", "brief/trams-pay-late.atom.xml"],
  [
    claim,
    "_data/claims/line-cost-42-million.yaml",
    "claim/line-cost-forty-million.atom.xml",
    "claim/line-cost-42-million.atom.xml",
  ],
  [watch, "_data/watch/vote-on-line-two.yaml", "watch/second-line-vote.atom.xml", "watch/vote-on-line-two.atom.xml"],
  ["_data/themes/money.yaml", "_data/themes/cost.yaml", "changes/money.rss.xml", "changes/cost.rss.xml"],
  ["_data/themes/streets.yaml", "_data/themes/roads.yaml", "../calendars/streets.ics", "../calendars/roads.ics"],
])("subscribers to the feed of %s still get its entries after it became %s: %s", async (from, to, old, now) => {
  const folder = settledTrams({ [ledger]: settled() }, join(temporaryFolder(), "content"));
  const at = (name: string) => join("/feeds", name).replaceAll("\\", "/");
  expect((await renderFeeds(briefingAt(folder))).has(at(old))).toBe(true);
  await rename(folder, from, to);
  await rename(folder, to, to.replace(/(\.\w+)$/, "-again$1"));
  const feeds = await renderFeeds(briefingAt(folder));
  const last = now.replace(/(?=\.)(?!\.\.?\/)/, "-again");
  expect(feeds.get(at(last))).toMatch(/^(?:<\?xml|BEGIN:VCALENDAR)/);
  // The ledger has the first name of a record without its own page; its id is derived from it.
  for (const name of from === watch ? [old] : [old, now]) expect(feeds.get(at(name)), name).toBe(feeds.get(at(last)));
});

test("a claim that is merged into another passes its ids on", async () => {
  const folder = tramsWith({}, join(temporaryFolder(), "content"));
  const before = await idsOf(folder);
  rmSync(join(folder, "_data/claims/second-line-by-2027.yaml"));
  const moved = ["--moved", "/claims/second-line-by-2027/", "--to", "/claims/line-cost-forty-million/"];
  expect((await command("addresses", ["--content", folder, "--today", today, ...moved])).code).toBe(0);
  expect(readLedger(readFileSync(join(folder, ledger), "utf8")).ledger.ids?.map(({ id }) => id)).toEqual(
    expect.arrayContaining(before.filter((id) => id.includes("line-cost-forty-million"))),
  );
});
