import { formatDate } from "../../src/lib/dates.ts";
import type { Chart, Source } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { keySign } from "./symbols.ts";

/** An entry of a key: its sign, if it has one, its words, and the place of the series or line that it names. */
type KeyEntry = { sign?: string; words: string; series?: number };

const entry = (sign: string, words: string): KeyEntry => ({ sign, words });

/** The entries of figures that are exact and of those that are not, by the form of the chart. */
const exactEntries: Record<"dots" | "bars" | "lines", [exact: KeyEntry, open: KeyEntry]> = {
  dots: [entry("●", "stated exactly"), entry("○", "about, or a bound")],
  bars: [entry("■", "stated exactly"), entry("□", "about, planned, or a bound; stripes: a range")],
  lines: [{ words: "filled: stated exactly" }, { words: "hollow, broken line: an estimate, a bound or a range" }],
};

const windowEntries = [
  entry("■", "allowed"),
  entry("□", "license needed"),
  entry("┄", "barred"),
  entry("→", "still so"),
];

/** Returns the key of a chart. */
export const chartKey = ({ rows, data }: Chart): KeyEntry[] => {
  const { form = "dots", series = [] } = data;
  if (form === "windows") return windowEntries;
  const figures = rows.flatMap((row) => row.figures);
  const bounds = figures.map((figure) => figure.data.bound ?? "exact");
  const ranges = form !== "dots" && figures.some((figure) => Array.isArray(figure.data.value));
  const open = ranges || bounds.some((bound) => bound !== "exact");
  const [exactEntry, openEntry] = exactEntries[form];
  const names = form === "lines" ? rows.map(rowLabelOf) : series;
  const points = (...found: string[]) => form === "dots" && bounds.some((bound) => found.includes(bound));
  return [
    ...names.map((words, place) => ({ sign: form === "bars" ? "■" : keySign(place), words, series: place })),
    ...(open && bounds.includes("exact") ? [exactEntry] : []),
    ...(open ? [openEntry] : []),
    ...(points("over", "at least") ? [entry("→", "more")] : []),
    ...(points("under", "at most") ? [entry("←", "less")] : []),
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

type Window = Chart["windows"][number];

/** Returns a window in words: "allowed until October 7, 2022". */
export const windowInWords = ({ data: { state }, from, to }: Window): string =>
  [state, from && `from ${formatDate(from.data.date)}`, to && `until ${formatDate(to.data.date)}`]
    .filter(Boolean)
    .join(" ");
