import type { DataOf } from "../kinds/registry.ts";
import { firstDay } from "../lib/dates.ts";

type SiteData = Pick<DataOf["site"], "url" | "tag_authority">;

/** Returns the authority of the site's ids: a domain name that stays the same when the site moves. */
export const tagAuthority = ({ url, tag_authority }: SiteData): string => tag_authority ?? new URL(url).hostname;

/** Returns a permanent id by RFC 4151, made of a record's id and date: `tag:host,2026-11-23:brief/some-id`. */
export const tagUri = (site: { data: SiteData }, date: string, path: string): string =>
  `tag:${tagAuthority(site.data)},${firstDay(date)}:${path}`;

/** Returns the day in a permanent id. */
export const dayInTag = (id: string): string => /,([\d-]+):/.exec(id)?.[1] ?? "";
