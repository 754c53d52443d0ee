import { compareDates, firstDay } from "../lib/dates.ts";
import { memoize } from "../lib/memoize.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { pageAddresses } from "../model/page-addresses.ts";

const latest = (dates: string[]): string | undefined => [...dates].sort(compareDates).at(-1);

const datesOf = ({ changes }: Brief | Claim) => changes.map(({ date }) => date);

/** Returns the dates on which pages last changed, by address, for pages with recorded changes. */
const changeDates = ({ briefs, claims, themes, changes }: Briefing): Map<string, string> => {
  const dates = new Map<string, string>();
  const set = (address: string, date: string | undefined) => date && dates.set(address, firstDay(date));
  const changed = (subjects: (Brief | Claim)[]) => latest(subjects.flatMap(({ address }) => dates.get(address) ?? []));
  for (const brief of briefs) set(brief.address, latest([brief.data.updated, ...datesOf(brief)]));
  for (const claim of claims) set(claim.address, latest(datesOf(claim)));
  for (const theme of themes) set(theme.address, changed([...theme.briefs, ...theme.claims]));
  set(addresses.briefs, changed(briefs));
  set(addresses.claims, changed(claims));
  set(addresses.forecasts, changed(claims.filter(({ data }) => data.kind === "forecast")));
  set(addresses.changes, changes[0]?.date);
  set(addresses.home, latest([...dates.values()]));
  return dates;
};

type Listed = { url: string; date: string | undefined };

/** Returns every page, with its date if one is recorded. Cached, since several site maps list them. */
const pagesOf = memoize((briefing: Briefing): Listed[] => {
  const dates = changeDates(briefing);
  return pageAddresses(briefing).map((address) => ({ url: briefing.site.url(address), date: dates.get(address) }));
});

const listOf = (list: string, item: string, all: readonly Listed[]): string => {
  const items = all.map(
    ({ url, date }) => `<${item}><loc>${url}</loc>${date ? `<lastmod>${date}</lastmod>` : ""}</${item}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join("\n")}\n</${list}>\n`;
};

/** The maximum of pages in a site map (sitemaps.org). */
const maxPages = 50_000;

type SiteMap = { address: string; pieces: () => [string] };

/** Returns the site maps of every page: one, or an index of several if there are too many pages. */
export const siteMaps = (briefing: Briefing, limit = maxPages): SiteMap[] => {
  const count = Math.ceil(pageAddresses(briefing).length / limit);
  if (count === 1) return [{ address: addresses.sitemap, pieces: () => [listOf("urlset", "url", pagesOf(briefing))] }];
  const places = Array.from({ length: count }, (_, part) => addresses.sitemapPart(part + 1));
  const pagesIn = (part: number) => pagesOf(briefing).slice(part * limit, (part + 1) * limit);
  const asListed = (place: string, part: number): Listed => ({
    url: briefing.site.url(place),
    date: latest(pagesIn(part).flatMap(({ date }) => date ?? [])),
  });
  return [
    { address: addresses.sitemap, pieces: () => [listOf("sitemapindex", "sitemap", places.map(asListed))] },
    ...places.map((address, part): SiteMap => ({ address, pieces: () => [listOf("urlset", "url", pagesIn(part))] })),
  ];
};

/** Renders robots.txt, which allows everything. */
export const robots = ({ site }: Briefing): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${site.url(addresses.sitemap)}\n`;
