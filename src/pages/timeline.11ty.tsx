import { TimelineYear } from "../../_includes/charts/timeline.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { EventRow } from "../../_includes/parts/event-row.tsx";
import { count, Text, When } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";
import type { Event } from "../model/briefing.ts";

/** Of very many events the older ones are told in short, each still at its own place; a year of very many is not drawn. */
const mostWhole = 150;
const mostDrawn = 150;

const ShortEvent = ({ event }: { event: Event }) => (
  <li id={event.id}>
    <When date={event.data.date} /> <Text>{event.data.title}</Text>
  </li>
);

const Timeline = ({ briefing, assets }: View) => {
  const whole = new Set(briefing.events.slice(-mostWhole));
  const yearOf = (year: string) => briefing.events.filter(({ data }) => data.date.startsWith(year)).reverse();
  const years = [...new Set(briefing.events.map(({ data }) => data.date.slice(0, 4)))].reverse();
  return (
    <Layout
      briefing={briefing}
      assets={assets}
      address={addresses.timeline}
      title="Timeline"
      description={`${count(briefing.events.length, "dated event")}, each with its sources.`}
      kind="index timeline-page"
      crumbs={[{ label: "Timeline" }]}
    >
      <h1>Timeline</h1>
      <p class="lede">
        {count(briefing.events.length, "dated event")}, newest first, each with its sources and the claims it bears on.
      </p>
      <nav class="jump" aria-label="Years">
        {years.map((year) => (
          <a href={`#year-${year}`}>{year}</a>
        ))}
      </nav>
      {years.map((year) => (
        <section>
          <h2 id={`year-${year}`}>{year}</h2>
          {yearOf(year).length <= mostDrawn && <TimelineYear briefing={briefing} year={year} />}
          <ol class="events">
            {yearOf(year).map((event) =>
              whole.has(event) ? <EventRow event={event} site={briefing.site} /> : <ShortEvent event={event} />,
            )}
          </ol>
        </section>
      ))}
    </Layout>
  );
};

export const { outputs, render } = onePage(addresses.timeline, Timeline);
