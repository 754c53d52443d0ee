import { firstDay } from "../../src/lib/dates.ts";
import type { Briefing, Theme } from "../../src/model/briefing.ts";
import { count } from "../parts/text.tsx";
import { MarkShape, roundCoordinate } from "./drawing.tsx";

const width = 460;
const step = 11;

/** Converts a date to a number of years, with a fraction. */
const inYears = (date: string): number => {
  const day = firstDay(date);
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** Returns the first and last year of all events, so that the strips of all themes have one scale. */
const spanOf = ({ events }: Briefing): [number, number] => {
  const years = events.map(({ data }) => Number(data.date.slice(0, 4)));
  return [Math.min(...years), Math.max(...years) + 1];
};

/** A theme's events over the years: a mark for each, stacked where they overlap. */
export const ThemeStrip = ({ briefing, theme }: { briefing: Briefing; theme: Theme }) => {
  if (theme.events.length === 0) return null;
  const [first, end] = spanOf(briefing);
  const at = (years: number) => ((years - first) / (end - first)) * (width - 16) + 8;
  const ends: number[] = [];
  const marks = theme.events.map((event) => {
    const x = at(inYears(event.data.date));
    const free = ends.findIndex((last) => last + step <= x);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return { event, x, level };
  });
  const height = ends.length * step + 28;
  const years = Array.from({ length: end - first }, (_, place) => first + place);
  return (
    <svg
      class="plot strip"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${count(theme.events.length, "event")} on ${theme.data.name}, ${first} to ${end - 1}`}
    >
      <path class="grid" d={`M0 ${height - 19}H${width}`} />
      {years.map((year) => (
        <>
          <path class="grid" d={`M${roundCoordinate(at(year))} ${height - 19}v5`} />
          <text class="tick" x={roundCoordinate(at(year + 0.5))} y={height - 4} text-anchor="middle">
            {year}
          </text>
        </>
      ))}
      {marks.map(({ event, x, level }) => (
        <MarkShape
          x={x}
          y={height - 27 - level * step}
          mark={theme.data.mark}
          hollow={event.data.certainty !== "verified"}
        />
      ))}
    </svg>
  );
};
