import type { Theme } from "../model/briefing.ts";

/** One thing that a subscriber hears of, whatever the format. Dates are plain dates. */
export type Entry = {
  /** Permanent: made of the record's id and date, never of its address or title. */
  id: string;
  title: string;
  url: string;
  summary: string;
  /** HTML with full addresses. */
  html: string;
  published: string;
  updated: string;
  themes: Theme[];
  author: string;
};

/** A feed before it has a format. */
export type Feed = {
  /** Its name in its address, such as `briefs`. */
  name: string;
  title: string;
  description: string;
  /** The page that it belongs to. */
  page: string;
  entries: Entry[];
};

/** A permanent id by RFC 4151: `tag:host,2026-11-23:brief/some-id`. */
export const tagUri = (siteUrl: string, date: string, path: string): string =>
  `tag:${new URL(siteUrl).hostname},${date}:${path}`;
