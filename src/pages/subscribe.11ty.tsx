import { Layout } from "../../_includes/layout.tsx";
import { onePage, type View } from "../../_includes/page.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { calendarPlans } from "../feeds/calendars.ts";
import { type Feed, feedsOf } from "../feeds/feeds.ts";
import { linksOf } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";

/** One feed: its address to be copied, and the same in the other two formats. */
const FeedRow = ({ feed, briefing }: { feed: Feed; briefing: Briefing }) => {
  const [first, ...others] = linksOf(feed, briefing);
  const { site } = briefing;
  return (
    <div>
      <dt>{feed.theme ? feed.theme.data.name : "All themes"}</dt>
      <dd>
        {first && <a href={site.link(first.address)}>{site.url(first.address)}</a>}{" "}
        <span class="apparatus">
          {others.map(({ label, address, title }) => (
            <a href={site.link(address)} title={title}>
              {label}
            </a>
          ))}
        </span>
      </dd>
    </div>
  );
};

const FeedsOfKind = ({ feeds, briefing }: { feeds: Feed[]; briefing: Briefing }) => {
  const [whole] = feeds;
  return whole ? (
    <section>
      <h3 id={whole.kind}>{whole.label}</h3>
      <p>{whole.description}</p>
      <dl class="facts">
        {feeds.map((feed) => (
          <FeedRow feed={feed} briefing={briefing} />
        ))}
      </dl>
    </section>
  ) : null;
};

const Feeds = ({ briefing }: { briefing: Briefing }) => {
  const feeds = feedsOf(briefing);
  return (
    <>
      {[...new Set(feeds.map(({ kind }) => kind))].map((kind) => (
        <FeedsOfKind feeds={feeds.filter((feed) => feed.kind === kind)} briefing={briefing} />
      ))}
    </>
  );
};

const Calendars = ({ briefing, briefing: { site } }: { briefing: Briefing }) => (
  <section>
    <h2 id="calendars">Calendars</h2>
    <p>
      A calendar program can look at an address too. It then shows the questions to watch on the dates at which they
      should be settled, the days on which claims and briefs are due for review, and what has happened. In most programs
      the command is called “subscribe to a calendar” or “add calendar from URL”.
    </p>
    <dl class="facts">
      {calendarPlans(briefing).map(({ address, label, entries }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <a href={site.link(address)}>{site.url(address)}</a>{" "}
            <span class="apparatus">{count(entries.length, "entry", "entries")}</span>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const Subscribe = ({ briefing, briefing: { site }, assets }: View) => (
  <Layout
    briefing={briefing}
    assets={assets}
    address={addresses.subscribe}
    title="Subscribe"
    description="How to hear of new briefs, of judgments that change, and of dates to watch."
    kind="index prose"
    crumbs={[{ label: "Subscribe" }]}
    feeds={feedsOf(briefing).flatMap((feed) => linksOf(feed, briefing).slice(0, 1))}
  >
    <h1>Subscribe</h1>
    <p class="lede">
      A feed tells you what is new without your having to come back and look. No e-mail address is asked for, and nobody
      learns that you read it.
    </p>
    <h2 id="how">If you have never used a feed</h2>
    <ol>
      <li>
        Get a feed reader: an app or a web service that looks at addresses for you and shows what is new in them. Many
        mail programs have one built in.
      </li>
      <li>Choose a feed below, and copy its address.</li>
      <li>In the reader, choose “add feed” or “subscribe”, and paste the address.</li>
    </ol>
    <p>
      If you want one feed alone, take <a href="#changes">Changes in the judgments</a>: it speaks up when we think
      otherwise than before, and is silent when we mend a comma. Each feed comes in three formats, which carry the same;
      if in doubt, take the first.
    </p>
    <h2 id="feeds">Feeds</h2>
    <Feeds briefing={briefing} />
    <p>
      All of them at once: <a href={site.link(addresses.feedList)}>a list of feeds</a> (OPML) that a reader can import.
    </p>
    <Calendars briefing={briefing} />
    <h2 id="older">What is older</h2>
    <p>
      A feed holds its latest fifty entries. What is older stands in archive pages, which readers that know how to
      follow them find by themselves. On this site, what changed is listed on{" "}
      <a href={site.link(addresses.changes)}>one page</a>.
    </p>
  </Layout>
);

export const { data, render } = onePage(addresses.subscribe, Subscribe);
