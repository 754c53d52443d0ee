import { expect, test } from "vitest";
import { citedDois, noticeLines, parseNotices, requestNotices, unansweredDois } from "../../src/reports/notices.ts";
import { weeklyReport } from "../../src/reports/weekly.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { append } from "../helpers/rules.ts";

/** An answer of Crossref's API, with an invented retraction and a notice about another work. */
const answer = {
  status: "ok",
  message: {
    items: [
      {
        DOI: "10.5555/notice-2",
        "update-to": [{ DOI: "10.5555/Count", type: "correction", updated: { "date-parts": [[2026, 1, 12]] } }],
      },
      {
        DOI: "10.5555/notice-1",
        "update-to": [
          { DOI: "10.5555/count", type: "retraction", updated: { "date-parts": [[2026, 1]] } },
          { DOI: "10.5555/other", type: "retraction", updated: { "date-parts": [[2025, 1, 1]] } },
        ],
      },
    ],
  },
};

const file = "_data/sources/riders-count-2025.yaml";
const withDoi = (more = "") => tramsBriefing({ [file]: append(`DOI: 10.5555/count${more}`) });

test("finds notices about a DOI in the answer, in upper and lower case", () => {
  expect(parseNotices("10.5555/count", answer)).toEqual([
    { kind: "retraction", date: "2026-01", doi: "10.5555/notice-1" },
    { kind: "correction", date: "2026-01-12", doi: "10.5555/notice-2" },
  ]);
});

test.each([
  undefined,
  null,
  "x",
  {},
  { message: null },
  { message: { items: "x" } },
  { message: { items: [{ "update-to": [null] }] } },
])("an answer of another shape has no notice: %j", (other) => {
  expect(parseNotices("10.5555/count", other)).toEqual([]);
});

test("each DOI is looked up once, and a missing answer is reported", async () => {
  const asked: string[] = [];
  const answers = await requestNotices(["10.5555/count", "10.5555/down", "10.5555/gone"], {
    fetch: async (url) => {
      asked.push(url);
      if (url.includes("down")) throw new Error("no network");
      return { ok: !url.includes("gone"), json: async () => answer };
    },
  });
  expect(asked[0]).toBe("https://api.crossref.org/works?filter=updates%3A10.5555%2Fcount&rows=50");
  expect(answers.map(({ notices }) => notices?.length)).toEqual([2, undefined, undefined]);
  expect(unansweredDois(answers)).toEqual(["10.5555/down", "10.5555/gone"]);
});

test("the report names the claims and briefs that depend on the source, and fails", () => {
  const briefing = withDoi();
  expect([...citedDois(briefing).keys()]).toEqual(["10.5555/count"]);
  const answers = [{ doi: "10.5555/count", notices: parseNotices("10.5555/count", answer).slice(0, 1) }];
  expect(noticeLines(briefing, answers)).toEqual([
    "riders-count-2025: retraction of 2026-01, doi:10.5555/notice-1; claims: bridge-cost-left-out, riders-above-plan; briefs: trams-pay-slowly",
  ]);
  const { report, failed } = weeklyReport(briefing, [], [], answers);
  expect(failed).toBe(true);
  expect(report).toContain(
    "## Sources corrected or retracted (1)\n\n- add the notice to the source: riders-count-2025: retraction of 2026-01",
  );
});

test("a notice that the source already has is not reported, and a missing answer is not a failure", () => {
  const briefing = withDoi("\nnotice: { kind: retracted, date: 2026-01-05, text: The count was wrong. }");
  const answers = [{ doi: "10.5555/count", notices: parseNotices("10.5555/count", answer).slice(0, 1) }];
  expect(noticeLines(briefing, answers)).toEqual([]);
  const { report, failed } = weeklyReport(withDoi(), [], [], [{ doi: "10.5555/count", notices: undefined }]);
  expect(failed).toBe(false);
  expect(report).toContain("## DOIs that Crossref could not be asked about (1)\n\n- 10.5555/count");
});
