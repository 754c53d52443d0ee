import { formatDate } from "../../src/lib/dates.ts";
import type { Chart, Source } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";

/** Key texts of figures that are not exact, by the form of the chart. */
const openWords = {
  dots: ["● stated exactly", "○ about, or a bound"],
  bars: ["■ stated exactly", "□ about, planned, or a bound; stripes: a range"],
  lines: ["filled: stated exactly", "hollow, broken line: an estimate, a bound or a range"],
} as const;

/** Returns the key of a chart: each sign with its text. */
export const chartKey = ({ rows, data }: Chart): string[] => {
  const { form = "dots", series = [] } = data;
  if (form === "windows") return ["■ allowed", "□ license needed", "┄ barred", "→ still so"];
  const figures = rows.flatMap((row) => row.figures);
  const bounds = figures.map((figure) => figure.data.bound ?? "exact");
  const open = bounds.some((bound) => bound !== "exact");
  const ranges = figures.some((figure) => Array.isArray(figure.data.value));
  const names = form === "lines" ? rows.map(rowLabelOf) : series;
  return [
    ...names.map((name, place) => `${form === "bars" ? `${place + 1}.` : keySigns[place % keySigns.length]} ${name}`),
    ...(open || (ranges && form !== "dots") ? openWords[form] : []),
    ...(form === "dots" && bounds.some((bound) => bound !== "exact" && bound !== "about") ? ["→ more, ← less"] : []),
  ];
};

/** Returns the sources of a chart's figures, each once. */
export const chartSources = ({ claims }: Chart): Source[] => [
  ...new Set(
    claims.flatMap(({ evidence }) =>
      evidence.filter(({ data }) => data.stance === "supports").map(({ source }) => source),
    ),
  ),
];

/** The marks of series and lines in order, by Plot's names and as printed in a key. */
export const plotSymbols = ["circle", "square", "triangle", "diamond", "star"] as const;
export const keySigns = ["●", "■", "▲", "◆", "★"] as const;

type Window = Chart["windows"][number];

/** Returns a window in words: "allowed until October 7, 2022". */
export const windowInWords = ({ data: { state }, from, to }: Window): string =>
  [state, from && `from ${formatDate(from.data.date)}`, to && `until ${formatDate(to.data.date)}`]
    .filter(Boolean)
    .join(" ");
