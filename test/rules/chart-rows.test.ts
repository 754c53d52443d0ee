import { expect, test } from "vitest";
import { findingsOfRule } from "../helpers/rules.ts";

const head = "title: Riders\ndescription: Riders by count.\nscale: linear\nunit: riders\nthemes: [streets]\n";
const rows = "rows: [{ figures: [riders-above-plan.riders] }]\n";
const windows = "windows: [{ label: Trams, state: allowed, claims: [riders-above-plan] }]\n";
const found = (lines: string) => findingsOfRule("chart-rows", { "_data/charts/riders.yaml": head + lines });

test("charts of figures have rows, and charts of windows have windows", () => {
  expect(found(rows)).toEqual([]);
  expect(found(`form: bars\n${rows}`)).toEqual([]);
  expect(found(`form: windows\n${windows}`)).toEqual([]);
});

test("reports a chart without a key that its form needs, or with one that it can’t have", () => {
  expect(found("")).toEqual(["_data/charts/riders.yaml:1:1 error a chart of dots has no rows -> add rows"]);
  expect(found(`form: windows\n${rows}`)).toEqual([
    "_data/charts/riders.yaml:1:1 error a chart of windows has no windows -> add windows",
    "_data/charts/riders.yaml:7:1 error a chart of windows has rows -> delete the rows, or change the form",
  ]);
  expect(found(rows + windows)).toEqual([
    "_data/charts/riders.yaml:7:1 error a chart of dots has windows -> delete the windows, or change the form",
  ]);
});
