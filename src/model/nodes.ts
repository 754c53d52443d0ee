import { kinds, type RecordKind } from "../kinds/registry.ts";
import { compareText } from "../lib/compare-text.ts";
import type { Authored, Content, ParsedBrief } from "./authored.ts";
import type { Index } from "./graph.ts";

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

/** Every record and brief as a node of the graph, its links still empty. */
export const indexNodes = (content: Content<ParsedBrief>, link: (address: string) => string): Index => {
  const nodes = <K extends RecordKind | "brief">(kind: K, records: Authored[]) =>
    new Map(
      [...records]
        .sort((a, b) => compareText(a.id, b.id))
        .map((record) => {
          const address = kinds[kind].page.address(record.id);
          return [record.id, { ...record, address, href: link(address), ...empty[kind]() }];
        }),
    );
  return Object.fromEntries([
    ...Object.entries(content.records).map(([kind, records]) => [kind, nodes(kind as RecordKind, records)]),
    ["brief", nodes("brief", content.briefs)],
  ]) as Index;
};
