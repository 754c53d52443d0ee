import { calendarPlans } from "../feeds/calendars.ts";
import { type FeedKind, feedLabelOf, feedsOf } from "../feeds/feeds.ts";
import { addresses } from "../model/addresses.ts";
import type { Briefing, Theme } from "../model/briefing.ts";

type Props = { briefing: Briefing; kinds: FeedKind[]; theme?: Theme; calendar?: boolean };

/** Links to follow a page: its feeds, its calendar, and instructions. */
export const Follow = ({ briefing, briefing: { site }, kinds, theme, calendar = false }: Props) => {
  const dates = theme ? addresses.themeCalendar(theme.id) : addresses.calendar;
  const hasCalendar = calendar && calendarPlans(briefing).some(({ address }) => address === dates);
  return (
    <p class="apparatus follow">
      <span>Follow:</span>
      {feedsOf(briefing)
        .filter((feed) => kinds.includes(feed.kind) && feed.theme === theme)
        .map(({ name, kind }) => (
          <a href={site.link(addresses.feed(name, "atom"))}>{feedLabelOf(kind)}</a>
        ))}
      {hasCalendar && <a href={site.link(dates)}>Calendar</a>}
      <a href={site.link(`${addresses.subscribe}#how`)}>How</a>
    </p>
  );
};
