import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

const chart = (scale: string) =>
  `title: Riders\ndescription: Riders by count.\nscale: ${scale}\nunit: riders\nrows: [{ figures: [riders-above-plan.riders] }]\nthemes: [streets]\n`;
const none = { "_data/claims/riders-above-plan.yaml": swap("value: 31400", "value: [0, 31400]") };

test("a log scale can’t show zero", () => {
  expect(findingsOfRule("chart-scale", { ...none, "_data/charts/riders.yaml": chart("log") })).toEqual([
    "_data/charts/riders.yaml:5:20 error the figure riders-above-plan.riders is 0, for which a log scale has no place -> write scale: linear, or leave the figure out",
  ]);
});

test("a linear scale can, and a log scale can show larger values", () => {
  expect(findingsOfRule("chart-scale", { ...none, "_data/charts/riders.yaml": chart("linear") })).toEqual([]);
  expect(findingsOfRule("chart-scale", { "_data/charts/riders.yaml": chart("log") })).toEqual([]);
});
