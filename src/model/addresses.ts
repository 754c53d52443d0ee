import { kinds } from "../kinds/registry.ts";

/** Returns the file of an address, as a path within the site. */
export const outputFileOf = (address: string): string => address.slice(1) + (address.endsWith("/") ? "index.html" : "");

/**
 * Every address on the site, each built in one place. An address is absolute within the site and
 * without its base path: `/claims/v3-training-cost/`. `Site` turns it into a link.
 */
export const addresses = {
  home: "/",
  briefs: kinds.brief.page.index,
  themes: kinds.theme.page.index,
  claims: kinds.claim.page.index,
  sources: kinds.source.page.index,
  /** The claims that are taken from a source, part by part. */
  sourceClaims: (id: string) => `${kinds.source.page.address(id)}claims/`,
  debates: kinds.debate.page.index,
  actors: kinds.actor.page.index,
  glossary: kinds.term.page.index,
  charts: kinds.chart.page.index,
  options: kinds.option.page.index,
  summary: kinds.takeaway.page.index,
  map: "/map/",
  timeline: kinds.event.page.index,
  watch: kinds.watch.page.index,
  forecasts: "/forecasts/",
  /** One page of a long list, deeper than any record of that index. */
  listPage: ({ index, group }: { index: string; group: string }, number: number) => `${index}by/${group}/${number}/`,
  changes: "/changes/",
  digests: "/digest/",
  /** What changed in a week such as `2026-W48`. */
  digest: (week: string) => `/digest/${week}/`,
  search: "/search/",
  subscribe: "/subscribe/",
  methods: "/methods/",
  contributions: "/contributions/",
  contribute: "/contribute/",
  contributeForm: (name: string, filledIn: Record<string, string> = {}) => {
    const query = new URLSearchParams(filledIn).toString();
    return `/contribute/${name}/${query ? `?${query}` : ""}`;
  },
  /** The data that the forms load when they open. */
  contributeData: "/contribute/known.json",
  editorQueue: "/desk/",
  data: "/data/",
  about: "/about/",
  notFound: "/404.html",
  sitemap: "/sitemap.xml",
  /** One of several site maps, counted from 1; the first map lists them. */
  sitemapPart: (part: number) => `/sitemap-${part}.xml`,
  robots: "/robots.txt",
  feed: (name: string, format: FeedFormat) => `/feeds/${name}.${feedEndings[format]}`,
  briefFeed: (id: string) => `brief/${id}`,
  /** The name of the feed of one claim, debate, watch item or actor. */
  followFeed: (kind: string, id: string) => `${kind}/${id}`,
  /** An archive page of a feed, which is Atom. */
  feedArchive: (name: string, page: number) => `/feeds/archive/${name}-${page}.${feedEndings.atom}`,
  feedList: "/feeds/all.opml",
  calendar: "/calendar.ics",
  reviewCalendar: "/reviews.ics",
  themeCalendar: (theme: string) => `/calendars/${theme}.ics`,
  briefCitation: (id: string, format: "bib" | "ris") => `/briefs/${id}/cite.${format}`,
  briefPdf: (id: string) => `/briefs/${id}/${id}.pdf`,
  summaryPdf: `${kinds.takeaway.page.index}summary.pdf`,
  editions: "/editions/",
  /** The first page of an edition, or another of its files by its path within it. */
  edition: (id: string, path = "") => `/editions/${id}/${path}`,
  image: (name: string) => `/briefs/images/${name}`,
  card: "/card.png",
  briefCard: (id: string) => `/briefs/${id}/card.png`,
  claimCard: (id: string) => `/claims/${id}/card.png`,
  debateCard: (id: string) => `/debates/${id}/card.png`,
  chartFile: (id: string, format: ChartFormat) => `${kinds.chart.page.index}${id}.${format}`,
  briefText: (id: string) => `/briefs/${id}/index.md`,
  dataFile: (name: string) => `/data/${name}`,
  dataRecord: (folder: string, id: string) => `/data/${folder}/${id}.json`,
  dataSchema: (name: string) => `/data/schema/${name}.json`,
  llmsText: "/llms.txt",
  asset: (name: string) => `/assets/${name}`,
} as const;

/** The file formats of a chart's downloads. */
export const chartFormats = ["svg", "png", "csv"] as const;
type ChartFormat = (typeof chartFormats)[number];

export type FeedFormat = "atom" | "rss" | "json";
const feedEndings: Record<FeedFormat, string> = { atom: "atom.xml", rss: "rss.xml", json: "feed.json" };

/** Returns a function that turns an address into a link under a base path such as `/` or `/trams/`. */
export const linker =
  (basePath: string) =>
  (address: string): string =>
    basePath.replace(/\/$/, "") + address;

/** Returns whether a site can be below a path: plain letters, digits, dots, hyphens and tildes, and no way up. */
export const isBasePath = (path: string): boolean => /^[\w\-./~]*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);

/** Normalizes a base path: it begins and ends with a slash. */
export const normalizeBasePath = (value: string): string => {
  const inner = value.split("/").filter((part) => part !== "");
  return inner.length === 0 ? "/" : `/${inner.join("/")}/`;
};
