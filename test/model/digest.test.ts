import { expect, test } from "vitest";
import { digestsOf } from "../../src/model/digest.ts";
import { pageAddresses } from "../../src/model/page-addresses.ts";
import { type Edit, inspectTrams } from "../helpers/content.ts";
import { findingsOfRule } from "../helpers/rules.ts";

const claim = "_data/claims/line-cost-forty-million.yaml";
const brief = "briefs/trams-pay-slowly.md";
const watch = "_data/watch/second-line-vote.yaml";

const briefingWith = (edits: Record<string, Edit>) => {
  const { briefing } = inspectTrams(edits);
  if (!briefing) throw new Error("no briefing");
  return briefing;
};

const digestsWith = (edits: Record<string, Edit> = {}) => digestsOf(briefingWith(edits));

const claimRows = (rows: string) => (text: string) => text.replace("review_by:", `${rows}\nreview_by:`);
const briefRow = (row: string) => (text: string) =>
  text.replace("change: First published. }", `change: First published. }\n${row}`);
const settled = (day: string) => (text: string) =>
  text.replace(
    "status: open\n",
    `status: resolved\noutcome: { as_of: ${day}, note: It voted for it., evidence: [] }\n`,
  );

const shape = ({ week, summary, sections }: ReturnType<typeof digestsOf>[number]) => ({
  week,
  summary,
  sections: sections.map(({ id, rows }) => [id, rows.map(({ address, text }) => [address, text])]),
});

test("a week lists changed judgments first, then changed claims, new entries and settled questions", () => {
  const [digest] = digestsWith({
    [claim]: claimRows(
      "  - { date: 2026-01-05, change: confidence, from: moderate, to: low, why: No audit., major: true }",
    ),
    [brief]: briefRow(
      '  - { date: 2026-01-11, change: The second judgment is less sure., why: "A new count.", major: true }',
    ),
    "_data/claims/riders-above-plan.yaml": claimRows(
      "  - { date: 2026-01-06, change: corrected, why: A digit was wrong. }",
    ),
    [watch]: settled("2026-01-08"),
  });
  expect(digest && shape(digest)).toEqual({
    week: "2026-W02",
    summary: "1 brief with changed judgments, 2 changed claims, 1 settled question.",
    sections: [
      ["judgments", [["/briefs/trams-pay-slowly/", "The second judgment is less sure. A new count."]]],
      [
        "claims",
        [
          ["/claims/riders-above-plan/", "Corrected. A digit was wrong."],
          ["/claims/line-cost-forty-million/", "Confidence changed from moderate to low. No audit."],
        ],
      ],
      ["settled", [["/watch/#second-line-vote", "It voted for it."]]],
    ],
  });
  expect(digest).toMatchObject({
    from: "2026-01-05",
    to: "2026-01-11",
    address: "/digest/2026-W02/",
    title: "What changed in the week of January 5, 2026",
  });
});

test("what changed in one brief or claim is said in one row, with the old and the new value", () => {
  const [digest] = digestsWith({
    [claim]: claimRows(
      "  - { date: 2026-01-05, change: corrected, from: May 2025, to: June 2025, why: The report of June says so. }\n" +
        "  - { date: 2026-01-06, change: figures, from: from 40 to 42, to: from 41 to 43 }",
    ),
    [brief]: briefRow(
      "  - { date: 2026-01-07, change: The cost., from: the figure that the town stated in its own accounts, to: a range, major: true }\n" +
        "  - { date: 2026-01-08, change: The riders., from: counted, to: not counted, major: true }",
    ),
  });
  expect(digest && shape(digest).sections).toEqual([
    [
      "judgments",
      [
        [
          "/briefs/trams-pay-slowly/",
          "The riders, from counted to not counted. The cost, from the figure that the town stated in its own accounts to a range.",
        ],
      ],
    ],
    [
      "claims",
      [["/claims/line-cost-forty-million/", "Corrected (was May 2025, now June 2025). The report of June says so."]],
    ],
  ]);
});

test("a new brief and new claims are in the week they were added, and a claim shows its standing", () => {
  const week = digestsWith().find(({ week }) => week === "2025-W40");
  expect(week?.sections.find(({ id }) => id === "briefs")?.rows.map(({ title }) => title)).toEqual([
    "A tram line pays its town back slowly",
  ]);
  const added = digestsWith().flatMap(({ sections }) => sections.filter(({ id }) => id === "added"));
  expect(added.flatMap(({ rows }) => rows.map(({ address, text }) => `${address} ${text}`))).toContain(
    "/claims/riders-above-plan/ Standing: disputed.",
  );
});

test.each<[string, Record<string, Edit>]>([
  ["a review", { [claim]: claimRows("  - { date: 2026-01-05, change: reviewed, why: Read again. }") }],
  ["a smaller change", { [claim]: claimRows("  - { date: 2026-01-05, change: figures, why: Rounded. }") }],
  ["a change dated to a month", { [claim]: claimRows("  - { date: 2026-01, change: confidence, major: true }") }],
  ["a question settled in a month", { [watch]: settled("2026-01") }],
  ["a question settled long before", { [watch]: settled("2001-01-02") }],
])("%s is not in a digest", (_, edits) => {
  expect(digestsWith(edits).map(shape)).toEqual(digestsWith().map(shape));
});

const ledger = "_data/published.txt";

test("a published week keeps its page even if the date of its only change was corrected", () => {
  const briefing = briefingWith({ [ledger]: (text) => `${text}/digest/2026-W02/\n` });
  expect(pageAddresses(briefing)).toContain("/digest/2026-W02/");
  expect(digestsOf(briefing)[0]).toMatchObject({ week: "2026-W02", summary: "Nothing changed.", sections: [] });
});

test("an address that is not a week has no page, and neither has a week marked as gone", () => {
  const edits = { [ledger]: (text: string) => `${text}/digest/2026-W60/\n/digest/2026-W02/ gone: It was a test.\n` };
  expect(pageAddresses(briefingWith(edits)).filter((address) => /2026-W/.test(address))).toEqual([]);
  expect(findingsOfRule("published-addresses", edits)).toEqual([
    expect.stringContaining("/digest/2026-W60/ was published and would vanish"),
  ]);
});

test("a change in a new week does not require a ledger entry for the week", () => {
  expect(
    findingsOfRule("unlisted-addresses", { [claim]: claimRows("  - { date: 2026-01-05, change: added }") }),
  ).toEqual([]);
});

test("without content there are no weeks", () => {
  const briefing = briefingWith({});
  expect(
    digestsOf({ ...briefing, changes: [], briefs: [], watch: [], ledger: { ...briefing.ledger, entries: [] } }),
  ).toEqual([]);
});
