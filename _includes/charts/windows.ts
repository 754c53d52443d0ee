import * as Plot from "@observablehq/plot";
import type { WindowState } from "../../src/kinds/vocabulary.ts";
import { lastDay, startOfDay } from "../../src/lib/dates.ts";
import type { Chart } from "../../src/model/briefing.ts";
import { windowInWords } from "./chart-words.ts";
import { drawingWidths } from "./drawing.tsx";
import { drawPlot } from "./finish.ts";
import { ariaLabel, gridLook, strokes } from "./plot-marks.ts";

/** A span of time in a row; an end without an event is open. */
type Bar = {
  label: string;
  state: WindowState;
  from: Date;
  to: Date;
  opens: boolean;
  closes: boolean;
  words: string;
  href: string;
};

const day = 86_400_000;

const barsOf = ({ windows }: Chart, until: string): Bar[] => {
  const dates = windows.flatMap(({ from, to }) => [from, to].flatMap((event) => event?.data.date ?? []));
  const first = new Date(Math.min(...dates.map((date) => startOfDay(date).getTime())) - 240 * day);
  const last = new Date(
    Math.max(startOfDay(lastDay(until)).getTime(), ...dates.map((date) => startOfDay(lastDay(date)).getTime())),
  );
  return windows.map((window) => ({
    label: window.data.label,
    state: window.data.state,
    from: window.from ? startOfDay(window.from.data.date) : first,
    to: window.to ? startOfDay(window.to.data.date) : last,
    opens: Boolean(window.from),
    closes: Boolean(window.to),
    words: windowInWords(window),
    href: window.claims[0]?.href ?? "",
  }));
};

const barLink = (bars: Bar[], options: object) =>
  strokes(bars, { x1: "from", x2: "to", y1: "label", y2: "label", strokeLinecap: "butt", ...options });

const thickness = 13;

/** Returns the bars: filled for allowed, hollow for license needed, a broken line for barred. */
const barMarks = (bars: Bar[]) => {
  const of = (...states: WindowState[]) => bars.filter(({ state }) => states.includes(state));
  return [
    barLink(of("allowed", "license needed"), { stroke: "currentColor", strokeWidth: thickness }),
    barLink(of("license needed"), { stroke: "var(--paper)", strokeWidth: thickness - 4 }),
    barLink(of("barred"), { stroke: "currentColor", strokeWidth: 2, strokeDasharray: "2 4" }),
    Plot.tickX(
      bars.filter(({ opens }) => opens),
      { x: "from", y: "label", stroke: "currentColor", strokeWidth: 1.6, insetTop: 8, insetBottom: 8 },
    ),
    Plot.text(
      bars.filter(({ closes }) => !closes),
      { x: "to", y: "label", text: () => "→", dx: 9, fontSize: 14 },
    ),
    barLink(bars, { stroke: "transparent", strokeWidth: thickness, href: "href", ariaLabel }),
  ];
};

/**
 * Renders windows of time as SVG: a row for each label, a bar for each window, an arrow if it is still open on the last
 * day of the evidence. The output is deterministic.
 */
export const drawWindows = (chart: Chart, width: keyof typeof drawingWidths, until: string): string => {
  const narrow = width === "narrow";
  const bars = barsOf(chart, until);
  const labels = [...new Set(bars.map(({ label }) => label))];
  return drawPlot(chart, {
    width: drawingWidths[width],
    height: labels.length * (narrow ? 50 : 36) + 40,
    marginLeft: narrow ? 18 : 150,
    marginRight: 24,
    marginTop: narrow ? 14 : 4,
    marginBottom: 30,
    x: {
      type: "utc",
      domain: [
        new Date(Math.min(...bars.map(({ from }) => from.getTime()))),
        new Date(Math.max(...bars.map(({ to }) => to.getTime()))),
      ],
    },
    y: { type: "band", domain: labels },
    marks: [
      Plot.axisX({ ticks: "1 year", tickFormat: "%Y", tickSize: 4, fontSize: 13 }),
      Plot.gridX({ ticks: "1 year", ...gridLook }),
      ...barMarks(bars),
      Plot.text(labels, {
        frameAnchor: "left",
        y: (label: string) => label,
        text: (label: string) => label,
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -12,
        dy: narrow ? -17 : 0,
        fontSize: 13,
      }),
    ],
  });
};
