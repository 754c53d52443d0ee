import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { firstDay } from "../model/dates.ts";

export type ExportTemplate = { name: string; permalink: string; render: () => string };

export const dataFile = "/data/briefing.json";

const idsOf = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

const allRecords = (briefing: Briefing): string => {
  const { site } = briefing;
  const plain = <T extends { id: string; address: string; data: object }>(node: T) => ({
    id: node.id,
    url: site.url(node.address),
    data: node.data,
  });
  return JSON.stringify(
    {
      title: site.data.title,
      license: site.data.license.URL,
      evidence_as_of: site.data.evidence_as_of,
      claims: briefing.claims.map((claim) => ({
        ...plain(claim),
        standing: claim.verdict.standing,
        why: claim.verdict.why,
        briefs: idsOf(claim.briefs),
      })),
      sources: briefing.sources.map((source) => ({
        ...plain(source),
        claims: [...new Set(source.evidence.flatMap(({ of }) => (of.kind === "claim" ? [of.id] : [])))],
      })),
      briefs: briefing.briefs.map((brief) => ({
        ...plain(brief),
        claims: idsOf(brief.claims),
        sources: idsOf(brief.sources),
      })),
      themes: briefing.themes.map(plain),
      events: briefing.events.map(plain),
      watch: briefing.watch.map(plain),
      debates: briefing.debates.map(plain),
      actors: briefing.actors.map(plain),
      terms: briefing.terms.map(plain),
    },
    null,
    1,
  );
};

const staticPages = [
  addresses.home,
  addresses.briefs,
  addresses.themes,
  addresses.claims,
  addresses.sources,
  addresses.debates,
  addresses.forecasts,
  addresses.watch,
  addresses.timeline,
  addresses.changes,
  addresses.actors,
  addresses.glossary,
  addresses.subscribe,
  addresses.methods,
  addresses.about,
  addresses.contribute,
  addresses.data,
];

/** The dates of a page are those of the record behind it; a page that lists many has none. */
const sitemap = ({ site, briefs, claims, sources, debates, actors, themes }: Briefing): string => {
  const rows: { address: string; date?: string }[] = [
    ...staticPages.map((address) => ({ address })),
    ...briefs.map(({ address, data }) => ({ address, date: data.updated })),
    ...claims.map(({ address, data }) => ({ address, date: data.history.at(-1)?.date ?? data.made_on })),
    ...[...themes, ...sources, ...debates, ...actors].map(({ address }) => ({ address })),
  ];
  const entry = ({ address, date }: (typeof rows)[number]) =>
    `<url><loc>${site.url(address)}</loc>${date ? `<lastmod>${firstDay(date)}</lastmod>` : ""}</url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.map(entry).join("\n")}\n</urlset>\n`;
};

const robots = ({ site }: Briefing): string => `User-agent: *\nAllow: /\n\nSitemap: ${site.url(addresses.sitemap)}\n`;

/** The outputs for machines. */
export const exportTemplates = (briefing: Briefing): ExportTemplate[] => [
  { name: "data", permalink: dataFile, render: () => allRecords(briefing) },
  { name: "sitemap", permalink: addresses.sitemap, render: () => sitemap(briefing) },
  { name: "robots", permalink: addresses.robots, render: () => robots(briefing) },
];
