import { expect, test } from "vitest";
import type { Call, Result } from "../../src/kinds/vocabulary.ts";
import { forecastGrid } from "../../src/model/chart-layout.ts";
import { decidingEvidence, describeOutcome, forecastRecord, scoreOf } from "../../src/model/forecasts.ts";
import { type Edit, tramsBriefing } from "../helpers/content.ts";
import { claim } from "../helpers/rules.ts";

const forecast = (call: Call, result: Result): Edit =>
  claim({
    statement: `Norbury’s ${call} line ${call === "firm" ? "will" : "could"} be ${result} by the end of 2026.`,
    kind: "forecast",
    call,
    likelihood: call === "firm" ? "very likely" : "roughly even chance",
    because: '"They said so."',
    outcome: `{ result: ${result}, as_of: 2025-12, note: So it was., evidence: [{ source: riders-count-2025, stance: supports }, { source: institute-survey-2025, stance: context }, { source: norbury-accounts-2024, stance: qualifies, locator: p. 1 }] }`,
  });

const briefing = () =>
  tramsBriefing({
    "_data/claims/firm-hit.yaml": forecast("firm", "borne out"),
    "_data/claims/firm-miss.yaml": forecast("firm", "not borne out"),
    "_data/claims/may-come.yaml": forecast("possibility", "borne out"),
  });

test("firm calls are counted separately from possibilities", () => {
  const { firm, possibility } = forecastRecord(briefing());
  expect(firm.counts).toEqual({ open: 1, "borne out": 1, partly: 0, "not borne out": 1 });
  expect(firm.rows.map(({ likelihood, claims }) => [likelihood, claims.map(({ id }) => id)])).toEqual([
    ["very likely", ["firm-hit", "firm-miss"]],
    ["likely", ["second-line-by-2027"]],
  ]);
  expect(possibility.counts).toEqual({ open: 0, "borne out": 1, partly: 0, "not borne out": 0 });
  expect(possibility.forecasts.map(({ id }) => id)).toEqual(["may-come"]);
});

test("a possibility that came true does not count as a hit", () => {
  const { claim: claims } = briefing();
  const score = (id: string) => scoreOf(claims.get(id) as NonNullable<ReturnType<typeof claims.get>>);
  expect(score("firm-hit")).toBe("hit");
  expect(score("firm-miss")).toBe("miss");
  expect(score("second-line-by-2027")).toBe("open");
  expect(score("may-come")).toBeUndefined();
  expect(score("riders-above-plan")).toBeUndefined();
  expect(describeOutcome("borne out", "firm")).toBe("borne out");
  expect(describeOutcome("borne out", "possibility")).toBe("came true");
});

test("the chart of outcomes has firm calls only", () => {
  const marks = forecastGrid(briefing()).flatMap(({ cells }) => cells.flatMap(({ claims }) => claims));
  expect(marks.map(({ id }) => id).sort()).toEqual(["firm-hit", "firm-miss", "second-line-by-2027"]);
});

test("the evidence of its outcome decides a forecast, without context", () => {
  const hit = briefing().claim.get("firm-hit");
  expect(hit && decidingEvidence(hit).map(({ source }) => source.id)).toEqual([
    "riders-count-2025",
    "norbury-accounts-2024",
  ]);
});
