import { TimelineYear } from "../../_includes/charts/timeline.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { eventColumns, eventFacets } from "../../_includes/parts/event-table.tsx";
import { ThemeKey } from "../../_includes/parts/facets.tsx";
import { IndexTable, tableHead } from "../../_includes/parts/index-table.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";

/** The maximum of events in a drawn year, and of drawn years. */
const maxDrawn = 150;
const maxYears = 3;

const Timeline = ({ briefing, assets, frame }: PageView) => {
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
    <Layout
      {...frame}
      title="Timeline"
      description={`${count(events.length, "dated event")}, each with its sources.`}
      kind="index timeline-page"
      head={tableHead(assets, briefing.site.link)}
    >
      <h1>Timeline</h1>
      {drawn.map((year, place) => (
        <TimelineYear briefing={briefing} year={year} withKey={place === 0} />
      ))}
      <h2>{count(events.length, "dated event")}</h2>
      <ThemeKey themes={briefing.themes} />
      <IndexTable
        items={events}
        noun={["event", "events"]}
        columns={eventColumns(briefing.site)}
        facets={eventFacets(briefing)}
        sorted="-date"
      />
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.timeline, Timeline);
