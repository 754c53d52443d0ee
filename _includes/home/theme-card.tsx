import { addresses } from "../../src/model/addresses.ts";
import type { Briefing, Theme } from "../../src/model/briefing.ts";
import { dotsOf } from "../../src/model/chart-layout.ts";
import { MarkShape, roundCoordinate } from "../charts/drawing.tsx";
import { ThemeTag } from "../parts/marks.tsx";
import { count } from "../parts/text.tsx";

const width = 460;
const step = 11;

/** Returns the first and last year of all events, so that the strips of all themes have one scale. */
const spanOf = ({ events }: Briefing): [number, number] => {
  const years = events.map(({ data }) => Number(data.date.slice(0, 4)));
  return [Math.min(...years), Math.max(...years) + 1];
};

/** A theme's events over the years: a mark for each, stacked where they overlap. */
const ThemeStrip = ({ briefing, theme }: { briefing: Briefing; theme: Theme }) => {
  if (theme.events.length === 0) return null;
  const [first, end] = spanOf(briefing);
  const at = (years: number) => ((years - first) / (end - first)) * (width - 16) + 8;
  const dots = dotsOf(theme.events, (step * (end - first)) / (width - 16));
  const height = Math.max(...dots.map(({ level }) => level + 1)) * step + 28;
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
      {dots.map(({ event, along, level }) => (
        <MarkShape
          x={at(along)}
          y={height - 27 - level * step}
          mark={theme.data.mark}
          hollow={event.data.certainty !== "verified"}
        />
      ))}
    </svg>
  );
};

/** A theme with its question and a picture of its events over time. */
export const ThemeCard = ({ briefing, theme }: { briefing: Briefing; theme: Theme }) => {
  const ofTheme = (index: string) => briefing.site.link(`${index}?theme=${theme.id}`);
  return (
    <article class="theme-card">
      <h3>
        <ThemeTag theme={theme} />
      </h3>
      <p class="question">{theme.data.question}</p>
      <ThemeStrip briefing={briefing} theme={theme} />
      <p class="apparatus">
        <a href={`${theme.href}#briefs`}>{count(theme.briefs.length, "brief")}</a>
        <a href={ofTheme(addresses.claims)}>{count(theme.claims.length, "claim")}</a>
        <a href={ofTheme(addresses.timeline)}>{count(theme.events.length, "event")}</a>
      </p>
    </article>
  );
};
