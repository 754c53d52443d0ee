import { TimelineYear } from "../../_includes/charts/timeline.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { eventColumns, eventFacets } from "../../_includes/parts/event-table.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";

/** The maximum of events in a drawn year, and of drawn years. */
const maxDrawn = 150;
const maxYears = 3;

const Timeline = (view: PageView) => {
  const { briefing } = view;
  const events = [...briefing.events].reverse();
  const ofYear = (year: string) => events.filter(({ data }) => data.date.startsWith(year));
  const years = [...new Set(events.map(({ data }) => data.date.slice(0, 4)))];
  const drawn = years
    .filter((year) => ofYear(year).length <= maxDrawn)
    .sort((a, b) => ofYear(b).length - ofYear(a).length)
    .slice(0, maxYears)
    .sort()
    .reverse();
  return (
    <TablePage
      view={view}
      title="Timeline"
      description={`${count(events.length, "dated event")}, each with its sources.`}
      kind="timeline-page"
      items={events}
      noun={["event", "events"]}
      columns={eventColumns(briefing.site)}
      facets={eventFacets(briefing)}
      sorted="-date"
      rows={45}
    >
      {drawn.map((year, place) => (
        <TimelineYear briefing={briefing} year={year} withKey={place === 0} />
      ))}
      <h2>{count(events.length, "dated event")}</h2>
    </TablePage>
  );
};

export const { outputs, render } = onePage(addresses.timeline, Timeline);
