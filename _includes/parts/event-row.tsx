import { compareDates } from "../../src/lib/dates.ts";
import type { Event, Site } from "../../src/model/briefing.ts";
import { EditLink } from "./edit.tsx";
import { StandingMark } from "./marks.tsx";
import { PlaceIn } from "./reference.tsx";
import { count, Text, When } from "./text.tsx";

export const EventRow = ({ event, site, level = 3 }: { event: Event; site: Site; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li class={`event-row certainty-${event.data.certainty}`} id={event.id}>
      <p class="date">
        <When date={event.data.date} />
        {event.data.certainty !== "verified" && <span class="certainty"> {event.data.certainty}</span>}
      </p>
      <div>
        <Heading>
          <Text>{event.data.title}</Text>
        </Heading>
        <p>
          <Text>{event.data.description}</Text>
        </p>
        {(event.claims.length > 0 || event.places.length > 0) && (
          <details>
            <summary>
              {[event.claims.length > 0 && count(event.claims.length, "claim"), count(event.places.length, "source")]
                .filter(Boolean)
                .join(", ")}
            </summary>
            <ul>
              {event.claims.map((claim) => (
                <li>
                  <a href={claim.href}>
                    <Text>{claim.data.statement}</Text>
                  </a>{" "}
                  <StandingMark claim={claim} />
                </li>
              ))}
              {event.places.map((place) => (
                <li>
                  <PlaceIn place={place} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <p class="side apparatus">
        {event.themes.map((theme) => (
          <a class={`theme mark-${theme.data.mark}`} href={theme.href}>
            {theme.data.name}
          </a>
        ))}
        {event.actors.map((actor) => (
          <a href={actor.href}>
            <Text>{actor.data.name}</Text>
          </a>
        ))}
        <EditLink site={site} form="event" id={event.id} />
      </p>
    </li>
  );
};

/** A short line for an event, leading to its place on the timeline. */
export const EventLine = ({ event }: { event: Event }) => (
  <li>
    <When date={event.data.date} />{" "}
    <a href={event.href}>
      <Text>{event.data.title}</Text>
    </a>
  </li>
);

/** The events of anything, newest first. */
export const newestEvents = ({ events }: { events: Event[] }): Event[] =>
  [...events].sort((a, b) => -compareDates(a.data.date, b.data.date));
