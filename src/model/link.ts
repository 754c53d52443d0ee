import { addresses, linker } from "./addresses.ts";
import type { Authored, Content, EvidenceData, ParsedBrief, RecordKind } from "./authored.ts";
import type { Brief, Briefing, Claim, Evidence, Figure, Place, Site, Source, WatchItem } from "./briefing.ts";
import { changesOf, compareChanges } from "./changes.ts";
import { compareDates } from "./dates.ts";
import { figureInWords } from "./figure.ts";
import { compareText } from "./finding.ts";
import { add, type Index, named } from "./graph.ts";
import { linkBriefs } from "./link-briefs.ts";
import { linkRelations } from "./relations.ts";

/** Drawing a card takes some 60 ms: older briefs show the site's card. */
const mostCards = 50;

export type LinkOptions = { basePath: string; today: string };

const addressOf: Record<RecordKind | "brief", (id: string) => string> = {
  theme: addresses.theme,
  claim: addresses.claim,
  source: addresses.source,
  event: addresses.event,
  watch: addresses.watchItem,
  debate: addresses.debate,
  actor: addresses.actor,
  term: addresses.term,
  chart: addresses.chart,
  brief: addresses.brief,
};

/** The lists that links fill, empty, for each kind. */
const empty = {
  theme: () => ({ briefs: [], claims: [], debates: [], events: [], watch: [], terms: [] }),
  claim: () => ({
    themes: [],
    makers: [],
    evidence: [],
    outcomeEvidence: [],
    figures: [],
    relations: [],
    changes: [],
    mentions: [],
    briefs: [],
    debates: [],
    events: [],
    watch: [],
    charts: [],
  }),
  source: () => ({ evidence: [], events: [], debates: [], actors: [], terms: [] }),
  event: () => ({ themes: [], actors: [], claims: [], places: [] }),
  watch: () => ({ briefs: [], themes: [], raisedBy: [], claims: [], evidence: [] }),
  debate: () => ({ themes: [], positions: [], claims: [], briefs: [] }),
  actor: () => ({
    parts: [],
    themes: [],
    claims: [],
    sources: [],
    events: [],
    watch: [],
    debates: [],
    briefs: [],
    places: [],
  }),
  term: () => ({ themes: [], seeAlso: [], briefs: [], places: [] }),
  chart: () => ({ themes: [], rows: [], claims: [], briefs: [] }),
  brief: () => ({
    themes: [],
    judgments: [],
    claims: [],
    sources: [],
    firstMentions: [],
    debates: [],
    watch: [],
    related: [],
    changes: [],
    links: [],
    linkedFrom: [],
  }),
};

const indexNodes = (content: Content<ParsedBrief>, link: (address: string) => string): Index => {
  const nodes = <K extends RecordKind | "brief">(kind: K, records: Authored[]) =>
    new Map(
      [...records]
        .sort((a, b) => compareText(a.id, b.id))
        .map((record) => {
          const address = addressOf[kind](record.id);
          return [record.id, { ...record, address, href: link(address), ...empty[kind]() }];
        }),
    );
  return Object.fromEntries([
    ...Object.entries(content.records).map(([kind, records]) => [kind, nodes(kind as RecordKind, records)]),
    ["brief", nodes("brief", content.briefs)],
  ]) as Index;
};

const linkPlaces = (
  index: Index,
  places: { source: string; locator?: string | undefined; note?: string | undefined }[] | undefined,
  back: (source: Source) => void,
): Place[] =>
  (places ?? []).flatMap(({ source: id, ...rest }) => {
    const source = index.source.get(id);
    if (!source) return [];
    back(source);
    return [{ source, ...rest }];
  });

const linkEvidence = (index: Index, rows: EvidenceData[] | undefined, of: Claim | WatchItem): Evidence[] =>
  (rows ?? []).flatMap((data) => {
    const source = index.source.get(data.source);
    const origin = source && (index.actor.get(data.origin ?? "") ?? source.origin);
    if (!source || !origin) return [];
    const evidence = { data, source, origin, of };
    source.evidence.push(evidence);
    return [evidence];
  });

const linkActors = (index: Index) => {
  for (const actor of index.actor.values()) {
    actor.partOf = index.actor.get(actor.data.part_of ?? "");
    actor.partOf?.parts.push(actor);
    actor.themes = named(index.theme, actor.data.themes);
    actor.places = linkPlaces(index, actor.data.sources, ({ actors }) => add(actors, actor));
  }
  for (const source of index.source.values()) {
    const origin = index.actor.get(source.data.origin);
    if (origin) {
      source.origin = origin;
      origin.sources.push(source);
    } else index.source.delete(source.id);
  }
};

const linkTerms = (index: Index) => {
  for (const term of index.term.values()) {
    term.themes = named(index.theme, term.data.themes);
    for (const theme of term.themes) theme.terms.push(term);
    term.seeAlso = named(index.term, term.data.see_also);
    term.places = linkPlaces(index, term.data.sources, ({ terms }) => add(terms, term));
  }
};

const linkClaims = (index: Index) => {
  for (const claim of index.claim.values()) {
    claim.themes = named(index.theme, claim.data.themes);
    for (const theme of claim.themes) theme.claims.push(claim);
    claim.makers = named(index.actor, claim.data.made_by);
    for (const maker of claim.makers) maker.claims.push(claim);
    claim.evidence = linkEvidence(index, claim.data.evidence, claim);
    claim.outcomeEvidence = linkEvidence(index, claim.data.outcome?.evidence, claim);
    claim.figures = Object.entries(claim.data.figures ?? {}).map(([key, data]) => ({
      claim,
      key,
      data,
      words: figureInWords(data),
    }));
    claim.changes = changesOf(claim);
  }
};

const linkEvents = (index: Index) => {
  for (const event of index.event.values()) {
    event.themes = named(index.theme, event.data.themes);
    for (const theme of event.themes) theme.events.push(event);
    event.actors = named(index.actor, event.data.actors);
    for (const actor of event.actors) actor.events.push(event);
    event.claims = named(index.claim, event.data.claims);
    for (const claim of event.claims) claim.events.push(event);
    event.places = linkPlaces(index, event.data.sources, ({ events }) => add(events, event));
  }
};

const linkWatch = (index: Index) => {
  for (const item of index.watch.values()) {
    item.themes = named(index.theme, item.data.themes);
    for (const theme of item.themes) theme.watch.push(item);
    item.raisedBy = named(index.actor, item.data.raised_by);
    for (const actor of item.raisedBy) actor.watch.push(item);
    item.claims = named(index.claim, item.data.claims);
    for (const claim of item.claims) claim.watch.push(item);
    item.evidence = linkEvidence(index, item.data.outcome?.evidence, item);
  }
};

const linkDebates = (index: Index) => {
  for (const debate of index.debate.values()) {
    debate.themes = named(index.theme, debate.data.themes);
    for (const theme of debate.themes) theme.debates.push(debate);
    debate.positions = debate.data.positions.map((data) => {
      const holders = named(index.actor, data.held_by);
      for (const holder of holders) add(holder.debates, debate);
      const claims = named(index.claim, data.claims);
      for (const claim of claims) {
        add(debate.claims, claim);
        add(claim.debates, debate);
      }
      return {
        data,
        holders,
        claims,
        figure: figureNamed(index, data.figure ?? ""),
        places: linkPlaces(index, data.sources, ({ debates }) => add(debates, debate)),
      };
    });
  }
};

/** The figure that `claim.key` names. */
const figureNamed = (index: Index, name: string): Figure | undefined => {
  const [claim = "", key] = name.split(".");
  return index.claim.get(claim)?.figures.find((figure) => figure.key === key);
};

const linkCharts = (index: Index) => {
  for (const chart of index.chart.values()) {
    chart.themes = named(index.theme, chart.data.themes);
    chart.rows = chart.data.rows.flatMap(({ label, figures: names }) => {
      const figures = names.flatMap((name) => figureNamed(index, name) ?? []);
      return figures[0] ? [{ label: label ?? figures[0].data.label, figures }] : [];
    });
    chart.claims = [...new Set(chart.rows.flatMap(({ figures }) => figures.map(({ claim }) => claim)))];
    for (const claim of chart.claims) claim.charts.push(chart);
  }
};

const byDate = <T extends { data: { date: string }; id: string }>(a: T, b: T) =>
  compareDates(a.data.date, b.data.date) || compareText(a.id, b.id);
const newestFirst = (a: Brief, b: Brief) => -compareDates(a.data.date, b.data.date) || compareText(a.id, b.id);

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
  linkActors(index);
  linkTerms(index);
  linkClaims(index);
  linkEvents(index);
  linkWatch(index);
  linkDebates(index);
  linkCharts(index);
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
