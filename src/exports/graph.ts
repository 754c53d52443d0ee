import {
  actorNode,
  claimNode,
  eventNode,
  type LinkedNode,
  questionNode,
  reportNode,
  siteNode,
  sourceNode,
  termNode,
} from "../../_includes/linked-data.ts";
import type { Briefing } from "../model/briefing.ts";

/** The whole graph as JSON-LD in the terms of schema.org, a node on each line. */
export const graph = (briefing: Briefing): string => {
  const { site } = briefing;
  const nodes: LinkedNode[] = [
    siteNode(site),
    ...briefing.briefs.map((brief) => reportNode(brief, site)),
    ...briefing.claims.map((claim) => claimNode(claim, site)),
    ...briefing.sources.map((source) => sourceNode(source, site)),
    ...briefing.actors.map((actor) => actorNode(actor, site)),
    ...briefing.events.map((event) => eventNode(event, site)),
    ...[...briefing.watch, ...briefing.debates].map((item) => questionNode(item, site)),
    ...[...briefing.themes, ...briefing.terms].map((term) => termNode(term, site)),
  ];
  return `{"@context": "https://schema.org", "@graph": [\n${nodes.map((node) => JSON.stringify(node)).join(",\n")}\n]}\n`;
};
