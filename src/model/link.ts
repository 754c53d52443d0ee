import { compareText } from "../lib/compare-text.ts";
import { compareDates } from "../lib/dates.ts";
import { addresses, linker } from "./addresses.ts";
import type { Content, ParsedBrief } from "./authored.ts";
import type { Brief, Briefing, Site } from "./briefing.ts";
import { compareChanges } from "./changes.ts";
import type { Index } from "./graph.ts";
import { linkBriefs } from "./link-briefs.ts";
import { linkRecords } from "./link-records.ts";
import { indexNodes } from "./nodes.ts";
import { linkRelations } from "./relations.ts";

/** Drawing a card takes some 80 ms: older briefs show the site's card. */
export const mostCards = 50;

export type LinkOptions = { basePath: string; today: string };

type DatedBrief = Pick<Brief, "id" | "data">;

const byDate = <T extends { data: { date: string }; id: string }>(a: T, b: T) =>
  compareDates(a.data.date, b.data.date) || compareText(a.id, b.id);

/** The order of briefs. */
export const newestFirst = (a: DatedBrief, b: DatedBrief) =>
  -compareDates(a.data.date, b.data.date) || compareText(a.id, b.id);

const sortLists = (index: Index, briefs: Brief[]) => {
  const rank = new Map(briefs.map((brief, place) => [brief, place]));
  const byRank = (a: Brief, b: Brief) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  for (const theme of index.theme.values()) {
    theme.events.sort(byDate);
    theme.briefs.sort(byRank);
    const own = theme.briefs.filter(({ themes }) => themes[0] === theme);
    for (const [at, brief] of own.entries()) Object.assign(brief, { previous: own[at - 1], next: own[at + 1] });
  }
  const leaned = [index.claim, index.actor, index.term, index.debate, index.watch].flatMap(
    (nodes): { briefs: Brief[] }[] => [...nodes.values()],
  );
  for (const { briefs: list } of leaned) list.sort(byRank);
};

/**
 * Links what was read into one graph. Pure: the same content and options give the same briefing.
 * Names that lead nowhere are left out; the rules report them.
 */
export const link = (content: Content<ParsedBrief>, { basePath, today }: LinkOptions): Briefing => {
  const toHref = linker(basePath);
  const origin = URL.canParse(content.site.data.url) ? new URL(content.site.data.url).origin : "";
  const site: Site = { ...content.site, today, link: toHref, url: (address) => origin + toHref(address) };
  const index = indexNodes(content, toHref);
  linkRecords(index);
  linkRelations(index.claim);
  linkBriefs(index);
  const briefs = [...index.brief.values()].sort(newestFirst);
  sortLists(index, briefs);
  for (const brief of briefs.slice(0, mostCards)) brief.card = addresses.briefCard(brief.id);
  const claims = [...index.claim.values()];
  return Object.freeze({
    site,
    themes: [...index.theme.values()].sort((a, b) => a.data.order - b.data.order),
    briefs,
    claims,
    sources: [...index.source.values()],
    events: [...index.event.values()].sort(byDate),
    watch: [...index.watch.values()].sort((a, b) => compareDates(a.data.due, b.data.due) || compareText(a.id, b.id)),
    debates: [...index.debate.values()],
    actors: [...index.actor.values()].sort((a, b) => compareText(a.data.name, b.data.name)),
    terms: [...index.term.values()].sort((a, b) => compareText(a.data.name.toLowerCase(), b.data.name.toLowerCase())),
    changes: [...claims, ...briefs].flatMap(({ changes }) => changes).sort(compareChanges),
    charts: [...index.chart.values()],
    claim: index.claim,
    brief: index.brief,
    chart: index.chart,
    ledger: content.ledger,
    moved: content.ledger.entries.flatMap(({ address, movedTo }) => (movedTo ? [{ address, to: movedTo }] : [])),
    gone: content.ledger.entries.flatMap(({ address, gone }) => (gone ? [{ address, reason: gone }] : [])),
  });
};
