import type { Child } from "#jsx/jsx-runtime";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { PageContents, PageSection } from "../../_includes/parts/blocks.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { calendarPlans } from "../feeds/calendars.ts";
import { type Feed, feedsOf } from "../feeds/feeds.ts";
import { feedLinksOf } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";

/** An address with a button that copies it. */
const Address = ({ address, what, site }: { address: string; what: string; site: Site }) => (
  <>
    <a href={site.link(address)} data-address>
      {site
        .url(address)
        .split(/(?<=[^/]\/)(?=[^/])/)
        .map((part, place) => [place > 0 && <wbr />, part])}
    </a>{" "}
    <button class="copy" type="button" data-copy hidden aria-label={`Copy the address of: ${what}`}>
      Copy
    </button>
  </>
);

/** A feed: its address to copy, and its other two formats. */
const FeedRow = ({ feed, briefing, briefing: { site } }: { feed: Feed; briefing: Briefing }) => {
  const [first, ...others] = feedLinksOf(feed, briefing);
  return (
    <div>
      <dt>{feed.theme ? feed.theme.data.name : "All themes"}</dt>
      <dd>
        {first && <Address address={first.address} what={feed.label} site={site} />}{" "}
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
    <PageSection id={whole.kind} heading={whole.label} level={3}>
      <p>{whole.description}</p>
      <dl class="facts">
        {feeds.map((feed) => (
          <FeedRow feed={feed} briefing={briefing} />
        ))}
      </dl>
    </PageSection>
  ) : null;
};

/** The two feeds that together miss nothing: full briefs, and changed judgments. */
const shortList: readonly Feed["kind"][] = ["briefs", "changes"];

const ShortList = ({ briefing, briefing: { site } }: { briefing: Briefing }) => (
  <dl class="facts">
    {feedsOf(briefing)
      .filter(({ kind, theme }) => !theme && shortList.includes(kind))
      .map((feed) => (
        <div>
          <dt>{feed.label}</dt>
          <dd>
            {feedLinksOf(feed, briefing)
              .slice(0, 1)
              .map(({ address }) => (
                <Address address={address} what={feed.label} site={site} />
              ))}
          </dd>
        </div>
      ))}
  </dl>
);

/** The word, which no line ends within. */
const EMail = () => <span class="unbroken">e-mail</span>;

/** How to get a feed by mail: this site has no server that could send it. */
const ByMail = ({ site }: { site: Site }) => (
  <PageSection id="mail" heading={["By ", <EMail />]}>
    <ul>
      <li>A service such as Blogtrottr or Feedrabbit takes the address of a feed and mails you each new entry.</li>
      <li>Thunderbird and classic Outlook show a feed as a folder next to your mail.</li>
      <li>In an office, a flow in Power Automate (“When a feed item is published”) mails the entries to a list.</li>
    </ul>
    <p>
      For mail only when a judgment changes, give them the address of <a href="#changes">Changes in the judgments</a>.
      For one mail a week, give them the <a href="#digest">Weekly digest</a>.
    </p>
    {site.data.digest && (
      <p>
        If you have an account on GitHub, open <a href={site.data.repository}>the repository</a>, press “Watch”, and
        choose “Issues” under “Custom”: GitHub then mails you each issue, the weekly digest among them.
      </p>
    )}
  </PageSection>
);

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

/** How to add a calendar by its address to common programs, in their own words. */
const calendarPrograms = [
  ["Google Calendar", "on a computer: next to “Other calendars”, the plus sign, then “From URL”"],
  ["Apple Calendar", "“File”, then “New Calendar Subscription”; on an iPhone or iPad, tap “open” below"],
  ["Outlook", "“Add calendar”, then “Subscribe from web”"],
] as const;

const Calendars = ({ briefing, briefing: { site } }: { briefing: Briefing }) => (
  <PageSection id="calendars" heading="Calendars">
    <p>
      A calendar program can look at an address too. It then shows the questions to watch on the dates at which they
      should be settled, and what has happened. Copy an address and give it to your program:
    </p>
    <ul>
      {calendarPrograms.map(([name, way]) => (
        <li>
          {name}: {way}.
        </li>
      ))}
    </ul>
    <dl class="facts">
      {calendarPlans(briefing)
        .filter(({ forEditors }) => !forEditors)
        .map(({ address, label, entries }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <Address address={address} what={`Calendar, ${label}`} site={site} />{" "}
              <span class="apparatus">
                <a
                  href={site.url(address).replace(/^https?:/, "webcal:")}
                  aria-label={`Open in a calendar program: ${label}`}
                >
                  open
                </a>
                <span>{count(entries.length, "entry", "entries")}</span>
              </span>
            </dd>
          </div>
        ))}
    </dl>
  </PageSection>
);

const FirstSteps = () => (
  <PageSection id="how" heading="If you have never used a feed">
    <ol>
      <li>
        Get a feed reader: an app or a web service that looks at addresses for you and shows what is new in them. Some
        of many: NetNewsWire on an iPhone or a Mac, Feeder on Android, Thunderbird on any computer, Inoreader on the
        web.
      </li>
      <li>Choose a feed below, and copy its address.</li>
      <li>In the reader, choose “add feed” or “subscribe”, and paste the address.</li>
    </ol>
    <p>
      If you want one feed only, take <a href="#changes">Changes in the judgments</a>: it alerts you when a judgment
      changes. Typo fixes are not announced. Each feed comes in three formats with the same entries; if in doubt, take
      the first.
    </p>
  </PageSection>
);

/** How to follow everything, one record, or older entries. */
const Further = ({ site }: { site: Site }) => (
  <>
    <p>
      All of them at once: <a href={site.link(addresses.feedList)}>a list of feeds</a> (OPML) that a reader can import.
    </p>
    <h3 id="one-brief">One brief only</h3>
    <p>
      <a href={site.link(addresses.briefs)}>Each brief</a> has a link “Feed” at its head. It leads to a feed of what
      changes in the brief’s judgments, in the claims that it relies on and in the questions that it watches.
    </p>
    <h3 id="one-thing">One claim, debate, question or person</h3>
    <p>
      The page of each claim, debate and actor that changed or can change, and each question to watch, has a link
      “Follow”. It leads to a feed of that one thing.
    </p>
    <h3 id="older">Older entries</h3>
    <p>
      A feed holds its latest fifty entries. Older entries are on archive pages in Atom, which readers that know how to
      follow them find by themselves: of a change all that the feed said, of a brief its title and its bottom line. On
      this site, what changed is listed on <a href={site.link(addresses.changes)}>one page</a>.
    </p>
  </>
);

const Subscribe = ({ briefing, briefing: { site }, frame }: PageView) => (
  <Layout
    {...frame}
    title="Subscribe"
    description="How to hear of new briefs, of judgments that change, and of dates to watch."
    kind="index prose"
    feeds={feedsOf(briefing).flatMap((feed) => feedLinksOf(feed, briefing).slice(0, 1))}
  >
    <h1>Subscribe</h1>
    <p class="lede">
      A feed shows you what is new without a visit to the site. No <EMail /> address is asked for, and we do not learn
      who you are.
    </p>
    <PageContents
      sections={[
        ["short", "The short list"],
        ["mail", ["By ", <EMail />]],
        ["how", "If you have never used a feed"],
        ...feedsOf(briefing)
          .filter(({ theme }) => !theme)
          .map(({ kind, label }): [string, Child] => [kind, label]),
        ["one-brief", "One brief only"],
        ["older", "Older entries"],
        ["calendars", "Calendars"],
      ]}
    />
    <PageSection id="short" heading="The short list">
      <p>
        Two feeds are enough for most readers: the first has every brief in full, the second each judgment that changes.
      </p>
      <ShortList briefing={briefing} />
    </PageSection>
    <ByMail site={site} />
    <FirstSteps />
    <h2 id="feeds">All feeds, by theme</h2>
    <p>The feed of a theme repeats entries of the feed for all themes: take one or the other.</p>
    <Feeds briefing={briefing} />
    <Further site={site} />
    <Calendars briefing={briefing} />
  </Layout>
);

export const { outputs, render } = onePage(addresses.subscribe, Subscribe);
