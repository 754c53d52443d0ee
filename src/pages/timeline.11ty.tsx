import { TimelineYear } from "../../_includes/charts/timeline.tsx";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { EventRow } from "../../_includes/parts/event-row.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { addresses } from "../model/addresses.ts";

const Timeline = ({ briefing, assets }: View) => {
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
      <nav class="years" aria-label="Years">
        {years.map((year) => (
          <a href={`#year-${year}`}>{year}</a>
        ))}
      </nav>
      {years.map((year) => (
        <section>
          <h2 id={`year-${year}`}>{year}</h2>
          <TimelineYear briefing={briefing} year={year} />
          <ol class="events">
            {briefing.events
              .filter(({ data }) => data.date.startsWith(year))
              .reverse()
              .map((event) => (
                <EventRow event={event} />
              ))}
          </ol>
        </section>
      ))}
    </Layout>
  );
};

export const { data, render } = onePage(addresses.timeline, Timeline);
