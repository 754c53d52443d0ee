import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim } from "../model/briefing.ts";
import { compareDates, firstDay } from "../model/dates.ts";
import { pageAddresses } from "../model/ledger.ts";

const latest = (dates: string[]): string | undefined => [...dates].sort(compareDates).at(-1);

const datesOf = ({ changes }: Brief | Claim) => changes.map(({ date }) => date);

/** When a page's content last changed, for the pages of which that is on record. */
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

/** Every page for search engines, dated where a date is on record. */
export const sitemap = (briefing: Briefing): string => {
  const dates = changeDates(briefing);
  const entries = pageAddresses(briefing).map((address) => {
    const date = dates.get(address);
    return `<url><loc>${briefing.site.url(address)}</loc>${date ? `<lastmod>${date}</lastmod>` : ""}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
};

/** Everything may be read. */
export const robots = ({ site }: Briefing): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${site.url(addresses.sitemap)}\n`;
