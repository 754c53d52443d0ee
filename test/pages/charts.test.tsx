import { expect, test } from "vitest";
import { ChartFigure } from "../../_includes/charts/chart.tsx";
import { chartKey } from "../../_includes/charts/chart-words.ts";
import { drawDots } from "../../_includes/charts/dots.ts";
import { drawLines } from "../../_includes/charts/lines.ts";
import { drawnFigure } from "../../_includes/charts/plot-marks.ts";
import { drawWindows } from "../../_includes/charts/windows.ts";
import type { Chart } from "../../src/model/briefing.ts";
import { apart } from "../helpers/color-vision.ts";
import { tramsBriefing } from "../helpers/content.ts";

const head = "title: Riders\ndescription: Riders by count.\nscale: linear\nunit: riders\nthemes: [streets]\n";

/** Returns a chart of the sound briefing with additional figures: a second count, a plan and a range. */
const chartOf = (lines: string, from = "", to = ""): Chart => {
  const { chart } = tramsBriefing({
    "_data/charts/riders.yaml": head + lines,
    "_data/claims/riders-above-plan.yaml": (text) =>
      text.replace(
        "figures:\n",
        [
          "figures:",
          "  before: { value: 20000, unit: riders a day, label: Riders before, as_of: 2023-06 }",
          "  plan: { value: 28000, unit: riders a day, bound: about, label: Riders planned, as_of: 2024-06 }",
          "  span: { value: [25000, 30000], unit: riders a day, label: Riders at both counts, as_of: 2024-10 }",
          "",
        ]
          .join("\n")
          .replace(from, to),
      ),
  });
  const found = chart.get("riders");
  if (!found) throw new Error("no chart");
  return found;
};

const count = (text: string, part: string) => text.split(part).length - 1;

/** Returns the heights of the dots. */
const heights = (svg: string) => [...svg.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map((match) => Number(match[1]));

test("two rows with the same label stay two rows", () => {
  const svg = drawDots(
    chartOf(
      "rows: [{ label: Riders, figures: [riders-above-plan.before] }, { label: Riders, figures: [riders-above-plan.plan] }]\n",
    ),
    "wide",
  );
  expect(count(svg, ">Riders<")).toBe(2);
  expect(new Set(heights(svg)).size).toBe(2);
});

test("a bar of a plan is hollow and closed, a range is striped, and an exact value is neither", () => {
  const bars = (figure: string) =>
    drawDots(chartOf(`form: bars\nrows: [{ figures: [riders-above-plan.${figure}] }]\n`), "wide");
  expect(count(bars("before"), 'stroke="var(--paper)"')).toBe(0);
  expect(count(bars("before"), "stroke-dasharray")).toBe(0);
  expect(count(bars("plan"), 'stroke="var(--paper)"')).toBe(1);
  expect(count(bars("span"), 'stroke-dasharray="3 2"')).toBe(1);
});

test("a line to an estimate or a range is dashed, and one between exact figures is not", () => {
  const lines = (...figures: string[]) =>
    drawLines(
      chartOf(`form: lines\nrows: [{ figures: [${figures.map((key) => `riders-above-plan.${key}`)}] }]\n`),
      "wide",
    );
  expect(count(lines("before", "plan"), 'stroke-dasharray="4 3"')).toBe(1);
  expect(count(lines("before", "span"), 'stroke-dasharray="4 3"')).toBe(1);
  expect(count(lines("before"), "stroke-dasharray")).toBe(0);
  expect(lines("before", "span")).toContain('fill="var(--paper)"');
  expect(lines("before", "span")).toContain("25k–30k");
});

const windows =
  "form: windows\nwindows:\n  - { label: Trams, to: line-opened, state: barred, claims: [riders-above-plan] }\n  - { label: Trams, from: line-opened, state: allowed, claims: [riders-above-plan] }\n";

test("a window opens and closes with its events, and one without an end has an arrow", () => {
  const chart = chartOf(windows);
  const svg = drawWindows(chart, "wide", "2025-12");
  expect(count(svg, "→")).toBe(1);
  expect(count(svg, ">Trams<")).toBe(1);
  // Half of a year in figures has room to the left of the first.
  const years = [...drawWindows(chart, "narrow", "2025-12").matchAll(/translate\(([\d.]+),[\d.]+\)"[^>]*>20\d\d</g)];
  expect(Math.min(...years.map(([, x]) => Number(x)))).toBeGreaterThanOrEqual(16);
  const html = String(<ChartFigure chart={chart} until="2025-12" />);
  expect(html).toContain('<td class="number">barred until September 2, 2023</td>');
  expect(html).toContain('<td class="number">allowed from September 2, 2023</td>');
});

test("the bars of two series differ in color, in gray as well, and each has its name next to it", () => {
  const chart = chartOf(
    "form: bars\nseries: [Counted, Planned]\nrows: [{ label: Riders, figures: [riders-above-plan.before, riders-above-plan.plan] }]\n",
  );
  for (const width of ["wide", "narrow"] as const) {
    const svg = drawDots(chart, width);
    expect(svg).toContain('stroke-width="12" stroke="currentColor"');
    expect(svg).toContain('stroke-width="12" stroke="var(--edge)"');
    expect(svg).toContain(width === "wide" ? ">Counted: 20,000 riders a day<" : ">Counted: 20k<");
    expect(svg).toContain(width === "wide" ? ">Planned: about 28,000 riders a day<" : ">Planned: ~28k<");
  }
  const html = String(<ChartFigure chart={chart} until="2025-12" />);
  expect(html).toContain('<span class="series-0">■</span> Counted');
  expect(html).toContain('<span class="series-1">■</span> Planned');
  expect(apart("#8a1c24", "#8c867a", "gray")).toBeGreaterThan(0.15);
});

test("a key has the signs that its chart has", () => {
  const key = (figure: string) =>
    chartKey(chartOf(`rows: [{ figures: [riders-above-plan.${figure}] }]\n`)).map(
      ({ sign, words }) => `${sign} ${words}`,
    );
  expect(key("before")).toEqual([]);
  expect(key("plan")).toEqual(["○ about, or a bound"]);
});

test("a value that is about so much is as round in short as in words", () => {
  const chart = chartOf("rows: [{ figures: [riders-above-plan.plan] }]\n", "value: 28000", "value: 28437");
  const [figure] = chart.rows.flatMap(({ figures }) => figures);
  if (!figure) throw new Error("no figure");
  expect(drawnFigure(figure, "")).toMatchObject({ words: "about 28,000 riders a day", short: "~28k", from: 28_437 });
});

test("a chart with many sources has them in a fold, and one with few in its line of sources", () => {
  const chart = chartOf("rows: [{ figures: [riders-above-plan.before] }]\n");
  const html = String(<ChartFigure chart={chart} until="2026-01-01" />);
  expect(html).toContain("Sources: <a");
  expect(html).not.toContain("more-rows");
  const [claim] = chart.claims;
  const [evidence] = claim?.evidence ?? [];
  if (!claim || !evidence) throw new Error("no evidence");
  const copies = Array.from({ length: 9 }, () => ({ ...evidence, source: { ...evidence.source } }));
  const many = String(
    <ChartFigure chart={{ ...chart, claims: [{ ...claim, evidence: copies }] }} until="2026-01-01" />,
  );
  expect(many).toContain("9 sources");
  expect(many.split("more-rows")[1]).toContain("Sources: <a");
});
