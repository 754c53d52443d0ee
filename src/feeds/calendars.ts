import { count } from "../lib/count.ts";
import { firstDay, formatDate, lastDay, latestDate } from "../lib/dates.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import { memoize } from "../lib/memoize.ts";
import type { TextOutput } from "../lib/output.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim, Event, Site, Theme, WatchItem } from "../model/briefing.ts";
import { isActive } from "../model/evidence-counts.ts";
import { calendarUid, datedFeedId, watchFeedId } from "../model/feed-ids.ts";
import { reviewDue } from "../model/reviews.ts";
import { tagAuthority } from "../model/tag.ts";
import { type CalendarEntry, ical } from "./ical.ts";

/** A calendar's address, label and entries, for the page that explains it; one is for editors. */
type CalendarPlan = {
  address: string;
  label: string;
  description: string;
  forEditors?: boolean;
  entries: CalendarEntry[];
};

/** The site, and the ids of entries that it published before. */
type CalendarContext = Pick<Briefing, "site" | "ledger">;

const uid = (name: string, site: Site) => `${name}@${tagAuthority(site.data)}`;
const names = (themes: Theme[]) => themes.map(({ data }) => data.name);

/** Returns a month or a year in words, since a calendar has only days. */
const periodInWords = (date: string, before: string): string =>
  date.length === 10 ? "" : ` (${before} ${formatDate(date)})`;

const watchEntry = (item: WatchItem, { site, ledger }: CalendarContext): CalendarEntry => {
  const { question, criteria, due, status, outcome, raised_on } = item.data;
  const settled = status === "resolved" ? outcome : undefined;
  return {
    uid: calendarUid(watchFeedId(item, { site, ledger })),
    day: settled ? firstDay(settled.as_of) : lastDay(due),
    stamp: firstDay(outcome?.as_of ?? raised_on),
    summary: settled
      ? `Settled: ${question}${periodInWords(settled.as_of, "in")}`
      : `To watch: ${question}${periodInWords(due, "by the end of")}`,
    description: settled ? settled.note : `What would settle it: ${criteria}`,
    url: site.url(item.address),
    categories: names(item.themes),
  };
};

const certaintyWords = { verified: "", reported: "Reported: ", alleged: "Alleged: " } as const;

/** Returns how certain an event is, or an empty text if its title says so itself. */
const certaintyOf = ({ certainty, title }: Event["data"]): string =>
  new RegExp(`\\b${certainty}\\b`, "i").test(title) ? "" : certaintyWords[certainty];

const eventEntry = (event: Event, { site, ledger }: CalendarContext): CalendarEntry => {
  const { date, title, description } = event.data;
  return {
    uid: calendarUid(datedFeedId(event, { site, ledger })),
    day: firstDay(date),
    stamp: firstDay(date),
    summary: certaintyOf(event.data) + title + periodInWords(date, "in"),
    description,
    url: site.url(event.address),
    categories: names(event.themes),
  };
};

const isCurrent = (subject: Claim | Brief) => (subject.kind === "claim" ? isActive(subject) : !subject.data.withdrawn);

const changeDatesOf = (subject: Claim | Brief) =>
  subject.kind === "brief" ? [subject.data.updated] : subject.data.history.map(({ date }) => date);

const textOf = (subject: Claim | Brief, site: Site) =>
  `${subject.kind === "claim" ? subject.data.statement : subject.data.title}\n${site.url(subject.address)}`;

const countByKind = (subjects: (Claim | Brief)[]): string =>
  (["brief", "claim"] as const)
    .flatMap((kind) => {
      const number = subjects.filter((subject) => subject.kind === kind).length;
      return number === 0 ? [] : [count(number, kind)];
    })
    .join(" and ");

const maxListed = 50;

/** Returns an entry for each day with due reviews: a day may have dozens. */
const reviewEntries = (subjects: (Claim | Brief)[], site: Site): CalendarEntry[] => {
  const days = groupPairs(subjects.filter(isCurrent).map((subject) => [lastDay(reviewDue(subject)), subject] as const));
  return [...days].map(([day, due]) => ({
    uid: uid(`review-${day}`, site),
    day,
    stamp: firstDay(latestDate(due.flatMap(changeDatesOf)) ?? "1970"),
    summary: `Review due: ${countByKind(due)}`,
    description: due
      .slice(0, maxListed)
      .map((subject) => textOf(subject, site))
      .concat(due.length > maxListed ? [`and ${due.length - maxListed} more`] : [])
      .join("\n\n"),
    url: site.url(addresses.editorQueue),
    categories: [],
  }));
};

const entriesOf = ({ watch, events }: Pick<Briefing, "watch" | "events">, context: CalendarContext) => [
  ...watch.map((item) => watchEntry(item, context)),
  ...events.map((event) => eventEntry(event, context)),
];

const description = "Questions to watch by their dates, and past events.";

/** Returns the calendars that have entries: the full one, one for each theme, and the editors'. Cached. */
export const calendarPlans = memoize((briefing: Briefing): CalendarPlan[] =>
  [
    { address: addresses.calendar, label: "All dates", description, entries: entriesOf(briefing, briefing) },
    ...briefing.themes.map((theme) => ({
      address: addresses.themeCalendar(theme.id),
      label: theme.data.name,
      description,
      entries: entriesOf(theme, briefing),
    })),
    {
      address: addresses.reviewCalendar,
      label: "Reviews due",
      description: "Claims and briefs by the day on which they are to be checked again.",
      forEditors: true,
      entries: reviewEntries([...briefing.claims, ...briefing.briefs], briefing.site),
    },
  ].filter(({ entries }) => entries.length > 0),
);

/** Returns the calendars as outputs. */
export const calendars = (briefing: Briefing): TextOutput[] => {
  const { site } = briefing;
  return calendarPlans(briefing).map(({ address, label, description, entries }) => ({
    address,
    render: () =>
      ical({
        name: `${site.data.title} · ${label}`,
        description,
        url: site.url(addresses.subscribe),
        source: site.url(address),
        language: site.data.language,
        entries,
      }),
  }));
};
