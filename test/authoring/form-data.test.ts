import { expect, test } from "vitest";
import { contentFrom, type FormData, nameableLister } from "../../src/authoring/form-data.ts";
import { loadForEditing, loadRecords, type RecordLoader, recordsNamedIn } from "../../src/authoring/load-records.ts";
import { markedText } from "../../src/authoring/marked-text.ts";
import { editableData, versionOf } from "../../src/authoring/merge.ts";
import { checkProposal } from "../../src/authoring/propose.ts";
import { toProposed } from "../../src/authoring/record-text.ts";
import { similarNameFinder } from "../../src/authoring/similar-names.ts";
import { checkContent } from "../../src/check/check-content.ts";
import { formData } from "../../src/exports/form-data.ts";
import { wholeBriefing } from "../../src/exports/records.ts";
import { allKinds, kinds as definedKinds, type RecordOrBrief, titleOf } from "../../src/kinds/registry.ts";
import { addresses } from "../../src/model/addresses.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { compareFindings, type Finding } from "../../src/model/finding.ts";
import type { Content, SourceBrief, SourceRecord } from "../../src/model/records.ts";
import { read } from "../../src/read/read.ts";
import { briefingOf, inspectTrams, realBriefing, root, today } from "../helpers/content.ts";
import { renderExports } from "../helpers/outputs.ts";
import { soak } from "../helpers/soak.ts";

const options = { basePath: "/", today };

const whole = (briefing: Briefing): FormData => JSON.parse(wholeBriefing(briefing));
const light = (briefing: Briefing): FormData => JSON.parse(formData(briefing));

/** Asks the files of a site as they would be published, and counts what was asked for. */
const asking = (briefing: Briefing): { ask: RecordLoader; asked: string[] } => {
  const files = renderExports(briefing);
  const asked: string[] = [];
  const ask: RecordLoader = async (kind, id) => {
    asked.push(`${kind} ${id}`);
    const text = files.get(addresses.dataRecord(definedKinds[kind].folder, id));
    const row = text && JSON.parse(text);
    if (!row || kind !== "brief") return row;
    return { ...row, markdown: markedText(files.get(addresses.briefText(id)) ?? "", row.text) };
  };
  return { ask, asked };
};

const told = (findings: Finding[]) =>
  findings.map(({ rule, file, message, hint }) => [rule, file, message, hint].join(" ")).sort();

test("content read back from the published data gives the same findings as the files", () => {
  const edits = {
    "_data/claims/riders-above-plan.yaml": (text: string) => text.replace("[norbury-works]", "[norbury-work]"),
    "briefs/trams-pay-slowly.md": (text: string) => text.replace("## Who rides", "## Who rides\n\nSee [@nobody]."),
  };
  const { briefing, findings } = inspectTrams(edits);
  if (!briefing) throw new Error("no briefing");
  const again = checkContent(contentFrom(whole(briefing)), options).findings.sort(compareFindings);
  expect(told(again)).toEqual(told(findings));
  expect(findings.length).toBeGreaterThan(1);
});

const kinds = allKinds;

const recordsIn = (content: Content, kind: RecordOrBrief) =>
  (kind === "brief" ? content.briefs : content.records[kind]) as { id: string; data: object; markdown?: string }[];

/** Returns drafts that people make of records: unchanged, and with mistakes. */
const draftsOf = (kind: RecordOrBrief, { id, data, markdown }: { id: string; data: object; markdown?: string }) =>
  [data, { ...data, themes: ["nowhere"], made_by: ["nobody"], review_by: "2000", extra: 1 }, { ...data, figures: {} }]
    .filter((one) => kind === "claim" || !("figures" in one))
    .map((one) => ({
      kind,
      id,
      data: one as Record<string, unknown>,
      ...(kind === "brief" ? { body: markdown } : {}),
    }));

test("a published record has the version of its file", async () => {
  const briefing = realBriefing();
  const { ask } = asking(briefing);
  const { content } = read(root);
  if (!content) throw new Error("no content");
  const records: (SourceRecord | SourceBrief)[] = [...Object.values(content.records).flat(), ...content.briefs];
  for (const record of records.filter(({ kind }, at) => kind === "brief" || at % 40 === 0)) {
    const { data, markdown } = (await ask(record.kind as RecordOrBrief, record.id)) ?? {};
    const published = { ...record, data, ...(markdown === undefined ? {} : { markdown }) } as SourceRecord;
    expect(versionOf(editableData(published)), record.file).toBe(versionOf(editableData(record)));
  }
});

test.each([
  ["the sound briefing", () => briefingOf(), 1, true],
  ["the real briefing", realBriefing, soak ? 70 : 1000, soak],
] as const)(
  "for an edited record of %s a form gives the same findings with only the needed claims and briefs loaded",
  async (_, make, step, inFull) => {
    const briefing = make();
    const full = contentFrom(whole(briefing));
    const known = { content: full, checked: checkContent(full, options) };
    const { ask } = asking(briefing);
    const start = contentFrom(light(briefing));
    expect([start.briefs, start.records.claim]).toEqual([[], []]);
    expect(start.names).toEqual(full.names);
    let findings = 0;
    for (const kind of kinds)
      for (const record of recordsIn(full, kind).filter((_, at) => at % step === 0)) {
        const around = await loadForEditing(start, kind, record.id, ask);
        if (!around) throw new Error(`no ${kind} ${record.id}`);
        // Of the real briefing, where one check takes long, the draft with most mistakes.
        for (const draft of draftsOf(kind, record).slice(...(inFull ? [] : [1, 2]))) {
          const proposed = toProposed(draft);
          const content = await loadRecords(around, recordsNamedIn(around, draft), ask);
          const partly = { content, checked: checkContent(content, options) };
          const said = checkProposal(partly, [proposed], options).findings;
          expect(told(said), `${kind} ${record.id}`).toEqual(told(checkProposal(known, [proposed], options).findings));
          findings += said.length;
        }
      }
    expect(findings).toBeGreaterThan(20);
  },
  300_000,
);

test("a form loads what a draft names and what the rules need for it, each once, and nothing else", async () => {
  const briefing = briefingOf();
  const { ask, asked } = asking(briefing);
  const start = contentFrom(light(briefing));
  const draft = {
    statement: "x",
    evidence: [{ source: "riders-count-2025" }],
    why: "as [=riders-above-plan.riders] says",
  };
  const content = await loadRecords(start, recordsNamedIn(start, draft), ask);
  expect(asked).toEqual(["claim riders-above-plan"]);
  expect(content.records.claim.map(({ id }) => id)).toEqual(["riders-above-plan"]);
  expect(await loadRecords(content, recordsNamedIn(content, draft), ask)).toBe(content);
  const more = await loadRecords(
    content,
    { claims: ["bridge-cost-left-out", "gone"], briefs: ["trams-pay-slowly"] },
    ask,
  );
  expect(asked.slice(1)).toEqual([
    "claim bridge-cost-left-out",
    "claim gone",
    "brief trams-pay-slowly",
    "claim line-cost-forty-million",
  ]);
  expect(more.briefs[0]?.markdown).toContain("[@riders-above-plan]");
});

test("a form reports a claim that nearly repeats another, even if no record names that other claim", async () => {
  const briefing = briefingOf();
  const { ask } = asking(briefing);
  const start = contentFrom(light(briefing));
  const claim = briefing.claim.get("riders-above-plan");
  if (!claim) throw new Error("no claim");
  const history = [{ date: today, change: "added" }];
  const statement = claim.data.statement.replace("had planned", "planned");
  const proposed = toProposed({ kind: "claim", id: "again", data: { ...claim.data, statement, history } });
  const near = similarNameFinder(nameableLister(light(briefing), start)("claim"))(statement);
  const content = await loadRecords(start, { claims: near, briefs: [] }, ask);
  const { findings } = checkProposal({ content, checked: checkContent(content, options) }, [proposed], options);
  expect(findings.map(({ rule }) => rule)).toContain("claim-repeated");
});

test("nothing is loaded for a record that does not exist", async () => {
  const briefing = briefingOf();
  const { ask } = asking(briefing);
  expect(await loadForEditing(contentFrom(light(briefing)), "claim", "gone", ask)).toBe(undefined);
});

test("the choices have the same names, whether records are loaded in full or by name only", () => {
  const briefing = briefingOf();
  const [full, partly] = [whole(briefing), light(briefing)];
  for (const kind of kinds) {
    const named = nameableLister(partly, contentFrom(partly))(kind);
    expect(named).toEqual(nameableLister(full, contentFrom(full))(kind));
    expect(named.map(({ id, name }) => ({ id, name }))).toEqual(
      recordsIn(contentFrom(full), kind).map(({ id, data }) => ({ id, name: titleOf(kind, data) })),
    );
  }
});

test("records saved only in the browser can be named too, after the published ones", () => {
  const briefing = briefingOf();
  const known = light(briefing);
  const content = contentFrom(known);
  const term = { ...content.records.term[0], id: "own", data: { name: "Own" } } as never;
  const grown = { ...content, records: { ...content.records, term: [...content.records.term, term] } };
  const ids = nameableLister(known, grown)("term").map(({ id }) => id);
  expect(ids).toEqual([...content.records.term.map(({ id }) => id), "own"]);
});

test("finds claims that say nearly the same by their words, the closest first", () => {
  const find = similarNameFinder([
    { id: "a", name: "Norbury’s tram line carried more riders in 2024 than the town had planned for." },
    { id: "b", name: "The bridge cost more than the tram line." },
    { id: "c", name: "Norbury’s tram line carried more riders in 2024 than planned." },
  ]);
  expect(find("Norbury’s tram line carried more riders in 2024 than were planned.")).toEqual(["c", "a"]);
  expect(find("")).toEqual([]);
});
