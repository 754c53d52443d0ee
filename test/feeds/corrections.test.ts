import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { feedIds } from "../../src/model/feed-ids.ts";
import { ledgerText } from "../../src/model/ledger.ts";
import { readLedger } from "../../src/read/ledger.ts";
import { command } from "../helpers/command.ts";
import { type Edit, temporaryFolder, today, trams, tramsWith } from "../helpers/content.ts";
import { renderFeeds } from "../helpers/outputs.ts";

const ledger = "_data/published.txt";
const claim = "_data/claims/line-cost-forty-million.yaml";
const brief = "briefs/trams-pay-slowly.md";

const briefingAt = (folder: string) => {
  const { briefing } = inspect(folder, { basePath: "/", today });
  if (!briefing) throw new Error("no briefing");
  return briefing;
};

/** The ids of every entry of every feed. */
const idsOf = async (folder: string): Promise<string[]> => {
  const files = [...(await renderFeeds(briefingAt(folder)))].filter(([address]) => address.endsWith(".atom.xml"));
  return [
    ...new Set(files.flatMap(([, text]) => (parseAtomFeed(text).entries ?? []).map(({ id }) => String(id)))),
  ].sort();
};

/** The ledger of the trams as the command writes it. */
const published = (): string => {
  const briefing = briefingAt(trams);
  return ledgerText(briefing.ledger.entries, feedIds(briefing));
};

const corrected = (edits: Record<string, Edit>): Promise<string[]> =>
  idsOf(tramsWith({ [ledger]: published(), ...edits }));

const swap = (from: string, to: string) => (text: string) => text.replace(from, to);
const row =
  "  - { date: 2025-10-01, change: confidence, from: high, to: moderate, why: The bridge was left out., major: true }";

test("the ledger takes up the ids as they are, and is read back", async () => {
  const { ledger: read, problems } = readLedger(published());
  expect(problems).toEqual([]);
  expect(read.ids).toEqual(feedIds(briefingAt(trams)).sort((a, b) => (a.id < b.id ? -1 : 1)));
  expect(await corrected({})).toEqual(await idsOf(trams));
});

test.each<[string, Record<string, Edit>]>([
  ["the date of a change", { [claim]: swap("date: 2025-10-01", "date: 2025-10-02") }],
  [
    "its date and its words",
    { [claim]: swap(row, row.replace("2025-10-01", "2025-10").replace("left out", "forgotten")) },
  ],
  ["its words", { [claim]: swap("The bridge was left out.", "The bridge is not in it.") }],
  [
    "a row without news before it",
    { [claim]: swap(row, `  - { date: 2025-10-01, change: confidence, why: Typo. }\n${row}`) },
  ],
  ["the date of a brief", { [brief]: (text) => text.replace(/^date: .*$/m, "date: 2025-10-30") }],
])("correcting %s posts nothing", async (_, edits) => {
  expect(await corrected(edits)).toEqual(await idsOf(trams));
});

test("a change inserted on the same day is one new entry, and the others keep their ids", async () => {
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

test("a renamed brief and a renamed claim keep their ids, after the command that the check suggests", async () => {
  const folder = tramsWith({ [ledger]: published() }, join(temporaryFolder(), "content"));
  const before = await idsOf(folder);
  renameSync(join(folder, brief), join(folder, "briefs/trams-pay-late.md"));
  const { code, err } = await command("addresses", [
    ...["--content", folder, "--today", today],
    ...["--moved", "/briefs/trams-pay-slowly/", "--to", "/briefs/trams-pay-late/"],
  ]);
  expect([code, err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, ledger), "utf8")).toContain(
    "/briefs/trams-pay-slowly/ -> /briefs/trams-pay-late/\n",
  );
  expect(await idsOf(folder)).toEqual(before);
});
