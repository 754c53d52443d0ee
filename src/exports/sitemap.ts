import { compareText } from "../lib/compare-text.ts";
import { firstDay, latestDate } from "../lib/dates.ts";
import { memoize } from "../lib/memoize.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { pageAddresses } from "../model/page-addresses.ts";

const datesOf = ({ changes }: Brief | Claim) => changes.map(({ date }) => date);

/** Returns the dates on which pages last changed, by address, for pages with recorded changes. Cached for several maps. */
const changeDates = memoize(({ briefs, claims, themes, changes }: Briefing): Map<string, string> => {
  const dates = new Map<string, string>();
  const set = (address: string, date: string | undefined) => date && dates.set(address, firstDay(date));
  const changed = (subjects: (Brief | Claim)[]) =>
    latestDate(subjects.flatMap(({ address }) => dates.get(address) ?? []));
  for (const brief of briefs) set(brief.address, latestDate([brief.data.updated, ...datesOf(brief)]));
  for (const claim of claims) set(claim.address, latestDate(datesOf(claim)));
  for (const theme of themes) set(theme.address, changed([...theme.briefs, ...theme.claims]));
  set(addresses.briefs, changed(briefs));
  set(addresses.claims, changed(claims));
  set(addresses.forecasts, changed(claims.filter(({ data }) => data.kind === "forecast")));
  set(addresses.changes, changes[0]?.date);
  set(addresses.home, latestDate([...dates.values()]));
  return dates;
});

type Listed = { url: string; date: string | undefined };

const listOf = (list: string, item: string, all: readonly Listed[]): string => {
  const items = all.map(
    ({ url, date }) => `<${item}><loc>${url}</loc>${date ? `<lastmod>${date}</lastmod>` : ""}</${item}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join("\n")}\n</${list}>\n`;
};

/** The maximum of pages in a site map (sitemaps.org). */
const maxPages = 50_000;

type SiteMap = { address: string; render: () => string };

/**
 * Returns the site maps of every page: one, or an index of several if there are too many pages.
 * @param forms the addresses of the pages with forms, which no record is behind
 */
export const siteMaps = (briefing: Briefing, forms: readonly string[], limit = maxPages): SiteMap[] => {
  const pages = [...pageAddresses(briefing), ...forms].sort(compareText);
  const pagesIn = (part: number): Listed[] =>
    pages.slice(part * limit, (part + 1) * limit).map((address) => ({
      url: briefing.site.url(address),
      date: changeDates(briefing).get(address),
    }));
  const count = Math.ceil(pages.length / limit);
  if (count === 1) return [{ address: addresses.sitemap, render: () => listOf("urlset", "url", pagesIn(0)) }];
  const places = Array.from({ length: count }, (_, part) => addresses.sitemapPart(part + 1));
  const asListed = (place: string, part: number): Listed => ({
    url: briefing.site.url(place),
    date: latestDate(pagesIn(part).flatMap(({ date }) => date ?? [])),
  });
  return [
    { address: addresses.sitemap, render: () => listOf("sitemapindex", "sitemap", places.map(asListed)) },
    ...places.map((address, part) => ({ address, render: () => listOf("urlset", "url", pagesIn(part)) })),
  ];
};

/** Renders robots.txt, which allows everything. */
export const robots = ({ site }: Briefing): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${site.url(addresses.sitemap)}\n`;
