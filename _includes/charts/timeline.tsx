import { formatDate, months } from "../../src/lib/dates.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { lanesOf } from "../../src/model/chart-layout.ts";
import { Drawing, drawingWidths, MarkShape, roundCoordinate } from "./drawing.tsx";

const step = 15;
const laneGap = 26;

const draw = (briefing: Briefing, year: string, narrow: boolean) => {
  const width = narrow ? drawingWidths.narrow : drawingWidths.wide;
  const left = narrow ? 6 : 130;
  const room = width - left - 12;
  const lanes = lanesOf(briefing, year, 14 / room);
  const tops: number[] = [];
  let y = 26;
  for (const { levels } of lanes) {
    y += narrow ? 20 : 0;
    tops.push(y);
    y += levels * step + laneGap - step + 4;
  }
  const ticks = narrow ? [0, 3, 6, 9] : months.map((_, month) => month);
  return (
    <svg
      class="plot lanes"
      viewBox={`0 0 ${width} ${y}`}
      role="group"
      aria-label={`Events of ${year} in ${lanes.length} lanes`}
    >
      {ticks.map((month) => (
        <>
          <path class="grid" d={`M${roundCoordinate(left + (room * month) / 12)} 20V${y - 6}`} />
          <text class="tick" x={roundCoordinate(left + (room * month) / 12 + 3)} y={13}>
            {months[month]?.slice(0, 3)}
          </text>
        </>
      ))}
      {lanes.map(({ theme, dots }, lane) => (
        <>
          <text class={`lane mark-${theme.data.mark}`} x={narrow ? left : 0} y={(tops[lane] ?? 0) + (narrow ? -13 : 4)}>
            {theme.data.name}
          </text>
          {dots.map(({ event, along, level }) => (
            <a href={`#${event.id}`} aria-label={`${formatDate(event.data.date)}: ${event.data.title}`}>
              <MarkShape
                x={left + (along - Number(year)) * room}
                y={(tops[lane] ?? 0) + level * step}
                mark={theme.data.mark}
                hollow={event.data.certainty !== "verified"}
              />
            </a>
          ))}
        </>
      ))}
    </svg>
  );
};

/** A year's events, a lane for each theme; each mark links to its event in the list. */
export const TimelineYear = ({ briefing, year, withKey }: { briefing: Briefing; year: string; withKey: boolean }) => (
  <figure class="chart" id={`year-${year}`}>
    <figcaption>
      <b>Events of {year}</b> <span>by theme and date</span>
    </figcaption>
    <div>
      <Drawing draw={(narrow) => draw(briefing, year, narrow)} />
    </div>
    {withKey && (
      <p class="chart-key">
        <span>filled: verified</span>
        <span>hollow: reported or alleged</span>
        <span>Each mark leads to its event.</span>
      </p>
    )}
  </figure>
);
