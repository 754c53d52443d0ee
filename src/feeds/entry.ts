import { createHash } from "node:crypto";
import { startOfDay } from "../lib/dates.ts";
import type { Briefing, Theme } from "../model/briefing.ts";

/** An entry of a feed in any format. Dates are plain dates. */
export type FeedEntry = {
  /** Permanent: built from the record's id and date, never from its address or title. */
  id: string;
  title: string;
  url: string;
  /** The address of its PDF, if there is one. */
  pdf?: string;
  summary: string;
  /** Its full text, as HTML with absolute addresses. */
  fullText: () => Promise<string>;
  /**
   * What an archive page shows in addition to the summary, if not the full text, as HTML with absolute addresses; empty
   * if the summary is enough.
   */
  archiveText?: () => Promise<string>;
  published: string;
  updated: string;
  themes: Theme[];
};

/**
 * Returns the instant that an entry gives for one of its dates: a second in the first hour of that day (UTC), which
 * follows from its id, so that readers keep the entries of a day in one order whatever else is posted on it.
 */
export const instantOf = ({ id }: FeedEntry, date: string): Date =>
  new Date(startOfDay(date).getTime() + (createHash("sha256").update(id).digest().readUInt32BE() % 3600) * 1000);

/** A kind of feed: its label, the page that it belongs to, its entries, and whether each theme has one too. */
export type FeedPlan = {
  label: string;
  description: string;
  page: string;
  byTheme?: boolean;
  entries: (briefing: Briefing) => FeedEntry[];
};
