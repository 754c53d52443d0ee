import {
  claimNode,
  type LinkedNode,
  publisherId,
  reportNode,
  siteNode,
  sourceNode,
} from "../../_includes/linked-data.ts";
import {
  actorNode,
  eventNode,
  optionNode,
  questionNode,
  takeawayNode,
  termNode,
} from "../../_includes/linked-records.ts";
import type { Briefing } from "../model/briefing.ts";
import { edgesOf, edgesOfOption, graphContext } from "./graph-terms.ts";
import { jsonObject } from "./json-lines.ts";

/** Yields each node once: the publisher of briefs is described with the site. */
function* nodes(briefing: Briefing): Generator<LinkedNode> {
  const { site } = briefing;
  const publisher = { "@id": publisherId(site) };
  yield siteNode(site);
  for (const brief of briefing.briefs) yield { ...reportNode(brief, site), publisher };
  for (const claim of briefing.claims) yield { ...claimNode(claim, site), ...edgesOf(claim, site) };
  for (const source of briefing.sources) yield sourceNode(source, site);
  for (const actor of briefing.actors) yield actorNode(actor, site);
  for (const event of briefing.events) yield eventNode(event, site);
  for (const item of [...briefing.watch, ...briefing.debates]) yield questionNode(item, site);
  for (const option of briefing.options) yield { ...optionNode(option, site), ...edgesOfOption(option, site) };
  for (const takeaway of briefing.takeaways) yield takeawayNode(takeaway, site);
  for (const term of [...briefing.themes, ...briefing.terms]) yield termNode(term, site);
}

/**
 * Renders the graph as JSON-LD, in the terms of schema.org and a few of its own for evidence and relations.
 */
export const graph = (briefing: Briefing): string =>
  jsonObject({ "@context": ["https://schema.org", graphContext(briefing.site)] }, [["@graph", nodes(briefing)]]);
