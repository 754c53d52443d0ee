import type { Briefing, Theme } from "../model/briefing.ts";

/** One thing that a subscriber hears of, whatever the format. Dates are plain dates. */
export type FeedEntry = {
  /** Permanent: made of the record's id and date, never of its address or title. */
  id: string;
  title: string;
  url: string;
  /** The address of the same as PDF, if there is one. */
  pdf?: string | undefined;
  summary: string;
  /** All of it, as HTML with full addresses. */
  whole: () => Promise<string>;
  /** What an archive page holds of it beside its summary, as HTML with full addresses; nothing where the summary is enough. */
  digest: () => Promise<string>;
  published: string;
  updated: string;
  themes: Theme[];
};

/** A function that does its work at the first call and gives the same ever after. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** A kind of feed: what it is called, the page that it belongs to, its entries, and whether each theme has one as well. */
export type FeedPlan = {
  label: string;
  description: string;
  page: string;
  byTheme?: boolean;
  entries: (briefing: Briefing) => FeedEntry[];
};
