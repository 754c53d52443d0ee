import type { Child } from "#jsx/jsx-runtime";
import { Layout } from "../../_includes/layout.tsx";
import { onePage, type PageView } from "../../_includes/page.tsx";
import { Fact, PageContents, PageSection } from "../../_includes/parts/blocks.tsx";
import { count } from "../../_includes/parts/text.tsx";
import { calendarPlans } from "../feeds/calendars.ts";
import { type Feed, feedsOf } from "../feeds/feeds.ts";
import { feedLinksOf } from "../feeds/links.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Site } from "../model/briefing.ts";
import { Prose, pageProse } from "./prose.tsx";

const prose = pageProse("subscribe");

type AddressProps = { address: string; what: string; site: Site; children?: Child };

/** An address, and below it more links; the script adds a button that copies the address. */
const Address = ({ address, what, site, children }: AddressProps) => (
  <>
    <a href={site.link(address)} data-copy={`the address of: ${what}`}>
      {site
        .url(address)
        .split(/(?<=[^/]\/)(?=[^/])/)
        .map((part, place) => [place > 0 && <wbr />, part])}
    </a>{" "}
    <span class="apparatus">{children}</span>
  </>
);

/** A feed: its address to copy, and its other two formats. */
const FeedRow = ({ feed, briefing, briefing: { site } }: { feed: Feed; briefing: Briefing }) => {
  const [first, ...others] = feedLinksOf(feed, briefing);
  return (
    <Fact name={feed.theme ? feed.theme.data.name : "All themes"}>
      {first && (
        <Address address={first.address} what={feed.label} site={site}>
          {others.map(({ label, address, title }) => (
            <a href={site.link(address)} title={title}>
              {label}
            </a>
          ))}
        </Address>
      )}
    </Fact>
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
        <Fact name={feed.label}>
          {feedLinksOf(feed, briefing)
            .slice(0, 1)
            .map(({ address }) => (
              <Address address={address} what={feed.label} site={site} />
            ))}
        </Fact>
      ))}
  </dl>
);

/** The word, which no line ends within. */
const EMail = () => <span class="unbroken">e-mail</span>;

/** How to get a feed by mail: this site has no server that could send it. */
const ByMail = ({ site }: { site: Site }) => (
  <PageSection id="mail" heading={["By ", <EMail />]}>
    <Prose of={prose} id="mail" site={site} />
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

const Calendars = ({ briefing, briefing: { site } }: { briefing: Briefing }) => (
  <PageSection id="calendars" heading="Calendars">
    <Prose of={prose} id="calendars" site={site} />
    <dl class="facts">
      {calendarPlans(briefing)
        .filter(({ forEditors }) => !forEditors)
        .map(({ address, label, entries }) => (
          <Fact name={label}>
            <Address address={address} what={`Calendar, ${label}`} site={site}>
              <a
                href={site.url(address).replace(/^https?:/, "webcal:")}
                aria-label={`Open in a calendar program: ${label}`}
              >
                Open
              </a>
              <span>{count(entries.length, "entry", "entries")}</span>
            </Address>
          </Fact>
        ))}
    </dl>
  </PageSection>
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
        ["how", prose.get("how")?.heading],
        ["feeds", "All feeds, by theme"],
        ...feedsOf(briefing)
          .filter(({ theme }) => !theme)
          .map(({ kind, label }): [string, Child] => [kind, label]),
        ["one-brief", "One brief only"],
        ["one-thing", "One claim, debate, question or person"],
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
    <PageSection id="how" heading={prose.get("how")?.heading}>
      <Prose of={prose} id="how" site={site} />
    </PageSection>
    <h2 id="feeds">All feeds, by theme</h2>
    <p>The feed of a theme repeats entries of the feed for all themes: take one or the other.</p>
    <Feeds briefing={briefing} />
    <Prose of={prose} id="further" site={site} />
    <Calendars briefing={briefing} />
  </Layout>
);

export const { outputs, render } = onePage(addresses.subscribe, Subscribe);
