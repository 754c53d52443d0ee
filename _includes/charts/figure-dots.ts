import type { Chart, Figure } from "../../src/model/briefing.ts";
import { rowLabelOf } from "../../src/model/figure.ts";
import { drawnFigure } from "./plot-marks.ts";

/** A figure in its row and series; two rows may have the same label. */
export type Dot = ReturnType<typeof drawnFigure> & {
  row: number;
  series: number;
  /** Its value in words and in short, each after the name of its series if there are several. */
  says: string;
  short: string;
  arrow: -1 | 0 | 1;
};

const arrows: Partial<Record<string, -1 | 1>> = { over: 1, "at least": 1, under: -1, "at most": -1 };

const named = (name: string | undefined, words: string) => (name ? `${name}: ${words}` : words);

const dotOf = (row: number, label: string, series: number, name: string | undefined, figure: Figure): Dot => {
  const drawn = drawnFigure(figure, name ? `${label}, ${name}` : label);
  const { words, bound } = drawn;
  return {
    ...drawn,
    row,
    series,
    says: named(name, words),
    short: named(name, drawn.short),
    arrow: arrows[bound] ?? 0,
  };
};

/** Returns the figures of a chart in the order of its rows. */
export const figureDots = ({ rows, data }: Chart): Dot[] =>
  rows.flatMap((row, place) =>
    row.figures.map((figure, series) => dotOf(place, rowLabelOf(row), series, data.series?.[series], figure)),
  );
