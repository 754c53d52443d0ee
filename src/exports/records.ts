import { kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type {
  Actor,
  Brief,
  Briefing,
  Chart,
  Claim,
  Debate,
  Event,
  Source,
  Term,
  Theme,
  WatchItem,
} from "../model/briefing.ts";
import { scoreOf } from "../model/forecasts.ts";
import { textPlace } from "./brief-text.ts";

/** Every record's and brief's node by its kind. */
export type NodeOf = {
  theme: Theme;
  claim: Claim;
  source: Source;
  event: Event;
  watch: WatchItem;
  debate: Debate;
  actor: Actor;
  term: Term;
  chart: Chart;
  brief: Brief;
};

/** A kind's nodes. */
export const nodesOf = <K extends RecordOrBrief>(kind: K, briefing: Briefing): NodeOf[K][] =>
  briefing[kinds[kind].folder] as NodeOf[K][];

const ids = (nodes: Iterable<{ id: string }>): string[] => [...new Set([...nodes].map(({ id }) => id))];

const restingOn = (source: Source, kind: "claim" | "watch") =>
  source.evidence.flatMap(({ of }) => (of.kind === kind ? [of] : []));

/** What is computed of each kind: facts, and links back to what names it. */
const computed: { [K in RecordOrBrief]: (node: NodeOf[K]) => { facts: object; links: Record<string, string[]> } } = {
  theme: ({ briefs, claims, debates, events, watch, terms }) => ({
    facts: {},
    links: {
      briefs: ids(briefs),
      claims: ids(claims),
      debates: ids(debates),
      events: ids(events),
      watch: ids(watch),
      terms: ids(terms),
    },
  }),
  claim: ({ data, verdict, figures, relations, mentions, briefs, debates, events, watch, charts }) => ({
    facts: {
      standing: verdict.standing,
      standing_in_short: verdict.summary,
      standing_because: verdict.why,
      independent_origins: verdict.origins,
      ...(scoreOf({ data }) ? { score: scoreOf({ data }) } : {}),
      figures: Object.fromEntries(figures.map(({ key, words }) => [key, words])),
      relations: relations.map(({ phrase, claim, live }) => ({ phrase, claim: claim.id, live })),
      mentions: mentions.map(({ brief, sentence }) => ({ brief: brief.id, sentence })),
    },
    links: {
      briefs: ids(briefs),
      debates: ids(debates),
      events: ids(events),
      watch: ids(watch),
      charts: ids(charts),
    },
  }),
  source: (source) => ({
    facts: {},
    links: {
      claims: ids(restingOn(source, "claim")),
      watch: ids(restingOn(source, "watch")),
      events: ids(source.events),
      debates: ids(source.debates),
      actors: ids(source.actors),
      terms: ids(source.terms),
    },
  }),
  event: () => ({ facts: {}, links: {} }),
  watch: ({ briefs }) => ({ facts: {}, links: { briefs: ids(briefs) } }),
  debate: ({ claims, briefs }) => ({ facts: {}, links: { claims: ids(claims), briefs: ids(briefs) } }),
  actor: ({ parts, claims, sources, events, watch, debates, briefs }) => ({
    facts: {},
    links: {
      parts: ids(parts),
      claims: ids(claims),
      sources: ids(sources),
      events: ids(events),
      watch: ids(watch),
      debates: ids(debates),
      briefs: ids(briefs),
    },
  }),
  term: ({ briefs }) => ({ facts: {}, links: { briefs: ids(briefs) } }),
  chart: ({ claims, briefs }) => ({ facts: {}, links: { claims: ids(claims), briefs: ids(briefs) } }),
  brief: ({ minutes, body, claims, sources, debates, watch, related, links, linkedFrom }) => ({
    facts: { words: body.words, minutes },
    links: {
      claims: ids(claims),
      sources: ids(sources),
      debates: ids(debates),
      watch: ids(watch),
      related: ids(related.map(({ brief }) => brief)),
      links: ids(links),
      linked_from: ids(linkedFrom),
    },
  }),
};

const exported = <K extends RecordOrBrief>(
  kind: K,
  node: NodeOf[K],
  { site }: Briefing,
  textOf: (brief: Brief) => object,
) => {
  const { facts, links } = computed[kind](node);
  return {
    kind,
    id: node.id,
    url: site.url(node.address),
    file: node.file,
    data: node.data,
    ...(node.kind === "brief" ? textOf(node) : {}),
    computed: facts,
    links,
  };
};

/** One record as it stands among all: what its author wrote under `data`, and what is computed beside it. */
export const exportRecord = <K extends RecordOrBrief>(kind: K, node: NodeOf[K], briefing: Briefing) =>
  exported(kind, node, briefing, ({ markdown, bodyLine }) => ({ markdown, markdown_line: bodyLine }));

/** One record as it stands alone: of a brief's text it says where it can be read, and what is written there otherwise. */
export const recordAlone = <K extends RecordOrBrief>(kind: K, node: NodeOf[K], briefing: Briefing) =>
  exported(kind, node, briefing, (brief) => ({
    text: { url: briefing.site.url(addresses.briefText(brief.id)), ...textPlace(brief, briefing) },
  }));
