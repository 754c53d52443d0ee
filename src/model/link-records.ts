import type { EvidenceData } from "./authored.ts";
import type { Claim, Evidence, Place, Source, WatchItem } from "./briefing.ts";
import { setChanges } from "./changes.ts";
import { figureInWords, figureNamed } from "./figure.ts";
import { add, type Index, named } from "./graph.ts";

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
    setChanges(claim);
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

/** Links every kind of record with what it names, both ways. */
export const linkRecords = (index: Index): void => {
  linkActors(index);
  linkTerms(index);
  linkClaims(index);
  linkEvents(index);
  linkWatch(index);
  linkDebates(index);
  linkCharts(index);
};
