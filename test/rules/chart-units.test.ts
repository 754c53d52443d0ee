import { expect, test } from "vitest";
import { findingsOfRule } from "../helpers/rules.ts";

const chart = (rows: string[]) =>
  [
    "title: Costs and riders",
    "description: What was counted.",
    "scale: linear",
    "unit: EUR million",
    "themes: [money]",
    "rows:",
    ...rows.map((name) => `  - { figures: [${name}] }`),
    "",
  ].join("\n");

const found = (rows: string[], unit = "EUR million") =>
  findingsOfRule("chart-units", {
    "_data/charts/costs.yaml": chart(rows),
    "_data/claims/riders-above-plan.yaml": (text) => text.replace("unit: riders a day", () => `unit:  ${unit}`),
  });

test("reports figures of different units on one axis", () => {
  expect(found(["line-cost-forty-million.cost", "riders-above-plan.riders"], "riders a day")).toEqual([
    '_data/charts/costs.yaml:6:1 warning the chart has figures in "EUR million" and in "riders a day" on one axis -> make a chart of each, or give the figures one unit in their claims',
  ]);
});

test("figures of one unit, in millions and billions, are fine", () => {
  for (const unit of ["EUR million", "EUR billion", "EUR"])
    expect(found(["line-cost-forty-million.cost", "riders-above-plan.riders"], unit)).toEqual([]);
});
