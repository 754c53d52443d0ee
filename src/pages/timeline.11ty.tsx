import { TimelineYear } from "../../_includes/charts/timeline.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { byActor, byTheme, byValue, byYear, themeColumn } from "../../_includes/parts/facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "../../_includes/parts/index-table.tsx";
import { EditLink } from "../../_includes/parts/links.tsx";
import { StandingMark } from "../../_includes/parts/marks.tsx";
import { shortName } from "../../_includes/parts/reference.tsx";
import { TablePage } from "../../_includes/parts/table-page.tsx";
import { capitalize, count, FormattedDate } from "../../_includes/parts/text.tsx";
import { certainties } from "../kinds/vocabulary.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Event, Site } from "../model/briefing.ts";

const Row = ({ event, site }: { event: Event; site: Site }) => (
  <ExpandableCell id={event.id} line={event.data.title}>
    <p>{event.data.description}</p>
    <ul>
      {event.claims.map((claim) => (
        <li>
          <a href={claim.href}>{claim.data.statement}</a> <StandingMark claim={claim} />
        </li>
      ))}
      {event.places.map(({ source, data }) => (
        <li>
          <a href={source.href}>{shortName(source)}</a>
          {data.locator && <span class="locator"> {data.locator}</span>}
          {data.note && <span class="says"> {data.note}</span>}
        </li>
      ))}
    </ul>
    <p class="apparatus">
      {event.actors.map((actor) => (
        <a href={actor.href}>{actor.data.name}</a>
      ))}
      <EditLink site={site} form="event" id={event.id} />
    </p>
  </ExpandableCell>
);

const eventColumns = (site: Site): TableColumn<Event>[] => [
  { name: "date", label: "Date", cell: ({ data }) => <FormattedDate date={data.date} /> },
  { name: "event", label: "Event", cell: (event) => <Row event={event} site={site} /> },
  themeColumn(({ themes }) => themes),
  { name: "certainty", label: "Certainty", wide: true, cell: ({ data }) => capitalize(data.certainty) },
];

/** Returns the filters of a table of events. */
const eventFacets = (briefing: Briefing): Facet<Event>[] => [
  byTheme(briefing, ({ themes }) => themes),
  byActor(briefing, ({ actors }) => actors),
  byYear(briefing.events, ({ data }) => data.date),
  byValue("certainty", certainties, ({ data }) => data.certainty),
];

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
