import { compareDates } from "../../src/lib/dates.ts";
import type { Event } from "../../src/model/briefing.ts";
import { FormattedDate } from "./text.tsx";

/** An event in a line, linked to its place on the timeline. */
export const EventLine = ({ event }: { event: Event }) => (
  <li>
    <FormattedDate date={event.data.date} /> <a href={event.href}>{event.data.title}</a>
  </li>
);

/** Returns the events of a record, newest first. */
export const newestEvents = ({ events }: { events: Event[] }): Event[] =>
  [...events].sort((a, b) => -compareDates(a.data.date, b.data.date));
