import { certainties } from "../../src/kinds/vocabulary.ts";
import type { Briefing, Event, Site } from "../../src/model/briefing.ts";
import { byActor, byTheme, byValue, byYear, themeColumn } from "./facets.tsx";
import { ExpandableCell, type Facet, type TableColumn } from "./index-table.tsx";
import { EditLink } from "./links.tsx";
import { StandingMark } from "./marks.tsx";
import { shortName } from "./reference.tsx";
import { capitalize, FormattedDate } from "./text.tsx";

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

/** Returns the columns of a table of events. */
export const eventColumns = (site: Site): TableColumn<Event>[] => [
  { name: "date", label: "Date", cell: ({ data }) => <FormattedDate date={data.date} /> },
  { name: "event", label: "Event", cell: (event) => <Row event={event} site={site} /> },
  themeColumn(({ themes }) => themes),
  { name: "certainty", label: "Certainty", wide: true, cell: ({ data }) => capitalize(data.certainty) },
];

/** Returns the filters of a table of events. */
export const eventFacets = (briefing: Briefing): Facet<Event>[] => [
  byTheme(briefing, ({ themes }) => themes),
  byActor(briefing, ({ actors }) => actors),
  byYear(briefing.events, ({ data }) => data.date),
  byValue("certainty", certainties, ({ data }) => data.certainty),
];
