import { expect, test } from "vitest";
import { Accuracy, OutcomeFilter } from "../../_includes/parts/accuracy.tsx";
import type { Call, Likelihood, Result } from "../../src/kinds/vocabulary.ts";
import { accuracyOf, brierScore, calibrationOf, midpointOf } from "../../src/model/accuracy.ts";
import { forecastRecord } from "../../src/model/forecasts.ts";
import { type Edit, tramsBriefing } from "../helpers/content.ts";
import { claim } from "../helpers/rules.ts";

const forecast = (call: Call, likelihood: Likelihood, result: Result, by = "norbury"): Edit =>
  claim({
    statement: `Norbury’s ${call} line will be ${result} (${likelihood}) by the end of 2026.`,
    kind: "forecast",
    made_by: `[${by}]`,
    call,
    likelihood,
    because: '"They said so."',
    outcome: `{ result: ${result}, as_of: 2025-12, note: So it was., evidence: [{ source: riders-count-2025, stance: supports }] }`,
  });

const briefing = () =>
  tramsBriefing({
    "_data/claims/hit.yaml": forecast("firm", "very likely", "borne out"),
    "_data/claims/miss.yaml": forecast("firm", "very likely", "not borne out", "riders-union"),
    "_data/claims/half.yaml": forecast("firm", "likely", "partly"),
    "_data/claims/may.yaml": forecast("possibility", "roughly even chance", "borne out"),
  });

test("a term counts as the middle of its range", () => {
  expect((["almost no chance", "unlikely", "likely", "almost certain"] as const).map(midpointOf)).toEqual([
    0.03, 0.325, 0.675, 0.97,
  ]);
});

test("the Brier score is the mean squared difference of the settled forecasts", () => {
  const { firm, possibility } = forecastRecord(briefing());
  // ((0.875 − 1)² + (0.875 − 0)² + (0.675 − 0.5)²) / 3; the open forecast does not count.
  expect(brierScore(firm.forecasts)?.score).toBeCloseTo((0.015625 + 0.765625 + 0.030625) / 3, 12);
  expect(brierScore(firm.forecasts)?.count).toBe(3);
  expect(brierScore(possibility.forecasts)).toEqual({ score: 0.25, count: 1 });
  expect(brierScore([])).toBeUndefined();
  expect(brierScore(forecastRecord(tramsBriefing()).firm.forecasts)).toBeUndefined();
});

test("calibration shows how often forecasts with each term came true, and of how many", () => {
  const rows = calibrationOf(forecastRecord(briefing()).firm.forecasts);
  expect(rows.map(({ likelihood, claims, cameTrue }) => [likelihood, claims.length, cameTrue])).toEqual([
    ["very likely", 2, 1],
    ["likely", 1, 0.5],
  ]);
});

test("forecasts are counted by maker and by theme, with firm calls separately", () => {
  const { forecasters, themes } = accuracyOf(briefing());
  expect(forecasters.map(({ id, forecasts }) => [id, forecasts.firm.length, forecasts.possibility.length])).toEqual([
    ["norbury", 2, 1],
    ["riders-union", 1, 0],
    ["transit-institute", 1, 0],
  ]);
  expect(themes.map(({ id }) => id)).toEqual(["money", "streets"]);
});

const accuracy = () => String(Accuracy({ briefing: briefing(), methods: "/methods/#accuracy" }));

test("the page warns that small numbers prove little", () => {
  const html = accuracy();
  expect(html).toContain("<b>3 settled firm calls prove little.</b>");
  expect(html).toContain("The Brier score of the 3 settled firm calls is 0.27. That of 1 possibility is 0.25.");
});

test("each count links the forecasts that it counts", () => {
  const html = accuracy();
  const links = [...html.matchAll(/<a href="#([^"]+)" aria-label="[^"]*: (\d+)">(\d+)<\/a>/g)];
  expect(links.length).toBeGreaterThan(8);
  for (const [, id = "", said, shown] of links) {
    const list = html.slice(html.indexOf(`<section id="${id}"`)).split("</section>")[0] ?? "";
    expect([id, list.split("<li>").length - 1, said]).toEqual([id, Number(shown), shown]);
  }
});

test("outcomes are filtered by an address", () => {
  const { firm, possibility } = forecastRecord(briefing());
  const html = String(OutcomeFilter({ forecasts: [...firm.forecasts, ...possibility.forecasts] }));
  expect(
    [...html.matchAll(/id="([^"]+)" href="#([^"]+)">([^<]+?) ?<span class="count">(\d+)/g)].map((row) => row.slice(1)),
  ).toEqual([
    ["outcome:all", "outcome:all", "All", "5"],
    ["outcome:borne-out", "outcome:borne-out", "Borne out", "2"],
    ["outcome:partly", "outcome:partly", "Partly", "1"],
    ["outcome:not-borne-out", "outcome:not-borne-out", "Not borne out", "1"],
    ["outcome:open", "outcome:open", "Open", "1"],
  ]);
});
