import { expect, test } from "vitest";
import { withHistory } from "../../src/authoring/claim-history.ts";
import { dataToEdit, formFor } from "../../src/authoring/forms.ts";
import { mergeEdits, versionOf } from "../../src/authoring/merge.ts";
import type { Data } from "../../src/kinds/field-types.ts";
import type { DataOf, RecordOrBrief } from "../../src/kinds/registry.ts";
import { read } from "../../src/read/read.ts";
import { trams } from "../helpers/content.ts";

const content = read(trams).content;

const dataOf = (kind: RecordOrBrief, id: string): Data => {
  const form = formFor(kind);
  const data = form && content && dataToEdit(form, content, id);
  if (!data) throw new Error(`no ${kind} ${id}`);
  return data;
};

const claim = dataOf("claim", "line-cost-forty-million") as DataOf["claim"];

const edit = (change: Partial<DataOf["claim"]>, date: string): Data =>
  withHistory(claim, { ...claim, ...change }, "A reason.", date);

const merge = (mine: Data, theirs: Data) => mergeEdits("claim", { base: claim, mine, theirs });
const row = (source: string) => ({ source, stance: "context" as const });

test("edits of different fields are both applied, and the history has both in the order of their dates", () => {
  const mine = edit({ confidence: "low" }, "2026-01-10");
  const theirs = edit({ statement: "Norbury puts the cost of its tram line at about 42 million euros." }, "2026-01-14");
  const { data, conflicts } = merge(mine, theirs);
  expect(conflicts).toEqual([]);
  expect(data).toMatchObject({ confidence: "low", statement: theirs["statement"] });
  expect(
    (data["history"] as { date: string; change: string }[]).map(({ date, change }) => `${date} ${change}`),
  ).toEqual(["2025-05-01 added", "2025-10-01 confidence", "2026-01-10 confidence", "2026-01-14 statement"]);
});

test("a field that both changed stays as the others have it, without a row in the history for the other value", () => {
  const mine = edit({ confidence: "low", caveats: ["Another."] }, "2026-01-14");
  const theirs = edit({ confidence: "high" }, "2026-01-10");
  const { data, conflicts } = merge(mine, theirs);
  expect(conflicts).toEqual([{ key: "confidence", label: "Confidence", mine: "low", theirs: "high" }]);
  expect(data).toEqual({ ...theirs, caveats: ["Another."] });
});

test("the same change of both is made once", () => {
  const theirs = edit({ confidence: "low" }, "2026-01-10");
  expect(merge(edit({ confidence: "low" }, "2026-01-14"), theirs)).toEqual({ data: theirs, conflicts: [] });
});

test("both can add evidence and figures", () => {
  const figure = { value: 1, unit: "tram" };
  const mine = { ...claim, evidence: [...claim.evidence, row("a")], figures: { ...claim.figures, a: figure } };
  const theirs = { ...claim, evidence: [...claim.evidence, row("b")], figures: { ...claim.figures, b: figure } };
  const { data, conflicts } = merge(mine, theirs);
  expect(conflicts).toEqual([]);
  expect(data["evidence"]).toEqual([...claim.evidence, row("b"), row("a")]);
  expect(Object.keys(data["figures"] as object).sort()).toEqual(["a", "b", "cost"]);
});

test("the same piece of evidence, changed by both, is a conflict", () => {
  const changed = (locator: string) => ({ ...claim, evidence: claim.evidence.map((one) => ({ ...one, locator })) });
  expect(merge(changed("p. 1"), changed("p. 2")).conflicts).toMatchObject([{ key: "evidence", label: "Evidence" }]);
});

test("a field that one side removed is gone, and one that the other side changed as well is a conflict", () => {
  const { caveats: _, ...without } = claim;
  expect(merge(without, claim).data).toEqual(without);
  expect(merge(claim, without).data).toEqual(without);
  const { confidence: __, ...unsure } = claim;
  expect(merge(unsure, { ...claim, confidence: "low" }).conflicts).toEqual([
    { key: "confidence", label: "Confidence", mine: undefined, theirs: "low" },
  ]);
});

test("a brief’s text is merged by its paragraphs, and the later date counts", () => {
  const base = dataOf("brief", "trams-pay-slowly");
  const body = String(base["body"]);
  const mine = { ...base, body: body.replace("They leave out", "They omit"), updated: "2026-01-10" };
  const theirs = { ...base, body: `${body}\n\nOne more.`, updated: "2026-01-09" };
  const { data, conflicts } = mergeEdits("brief", { base, mine, theirs });
  expect(conflicts).toEqual([]);
  expect(data).toEqual({ ...base, body: `${mine.body}\n\nOne more.`, updated: "2026-01-10" });
  const other = { ...base, body: `${body.replace("They leave out", "They forget")}\n\nOne more.` };
  const both = mergeEdits("brief", { base, mine: { ...mine, body: `${mine.body}\n\nMine too.` }, theirs: other });
  expect(both.data["body"]).toBe(`${other.body}\n\nMine too.`);
  expect(both.conflicts).toMatchObject([{ key: "body", label: "Text" }]);
  expect(both.conflicts[0]?.mine).toMatch(/^Norbury's own accounts .* They omit a "small" bridge/);
});

test("a version is the same for the same data, and another one for any change", () => {
  expect(versionOf(claim)).toBe(versionOf(JSON.parse(JSON.stringify(claim))));
  expect(versionOf(claim)).not.toBe(versionOf({ ...claim, confidence: "low" }));
});
