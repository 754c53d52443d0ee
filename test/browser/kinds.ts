import { addresses } from "../../src/model/addresses.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { digestsOf } from "../../src/model/digest.ts";
import { hasParts } from "../../src/model/source-parts.ts";

/** One page of every kind: its name and its address. */
export const pageKinds = (briefing: Briefing): [string, string][] => {
  const { briefs, claims, sources, debates, actors, themes, options, site, editions } = briefing;
  const lead = briefs.find(({ id }) => id === site.data.lead[0]) ?? briefs[0];
  const rich = [...claims].sort(
    (a, b) => b.briefs.length - a.briefs.length || b.evidence.length - a.evidence.length,
  )[0];
  const used = [...sources].sort((a, b) => b.evidence.length - a.evidence.length)[0];
  const single = {
    brief: lead,
    theme: themes[0],
    claim: rich,
    source: used,
    debate: debates[0],
    actor: actors[0],
    option: options[0],
  };
  return [
    ["home", addresses.home],
    ["summary", addresses.summary],
    ["options", addresses.options],
    ["briefs", addresses.briefs],
    ["themes", addresses.themes],
    ["claims", addresses.claims],
    ["sources", addresses.sources],
    ["debates", addresses.debates],
    ["forecasts", addresses.forecasts],
    ["watch", addresses.watch],
    ["timeline", addresses.timeline],
    ["charts", addresses.charts],
    ["map", addresses.map],
    ["actors", addresses.actors],
    ["glossary", addresses.glossary],
    ["changes", addresses.changes],
    ["contributions", addresses.contributions],
    ...(editions.length > 0 ? [["editions", addresses.editions] as [string, string]] : []),
    ["digests", addresses.digests],
    ["search", addresses.search],
    ["subscribe", addresses.subscribe],
    ["methods", addresses.methods],
    ["contribute", addresses.contribute],
    ["desk", addresses.editorQueue],
    ["data", addresses.data],
    ["about", addresses.about],
    ["not-found", addresses.notFound],
    ...digestsOf(briefing)
      .slice(0, 1)
      .map(({ address }): [string, string] => ["digest", address]),
    ...sources
      .filter(hasParts)
      .slice(0, 1)
      .map(({ id }): [string, string] => ["source-claims", addresses.sourceClaims(id)]),
    ...Object.entries(single).flatMap(([kind, node]): [string, string][] => (node ? [[kind, node.address]] : [])),
  ];
};
