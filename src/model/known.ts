import type { Authored, Content, ParsedBrief } from "./authored.ts";
import type { Actor, Briefing, Debate, Source } from "./briefing.ts";

/** What was read and linked as a whole, and the records that were saved since, by kind and id. */
export type Known = {
  content: Content<ParsedBrief>;
  briefing: Briefing;
  saved: ReadonlyMap<string, Authored | ParsedBrief>;
};

/**
 * Kinds whose records have a page each that shows little beyond what they name and what names them. Themes show
 * the whole; events, terms, open questions and charts stand on one page with all of their kind.
 */
const alonePaged = ["brief", "claim", "source", "debate", "actor"] as const;
export type AlonePaged = (typeof alonePaged)[number];

/** Whether records of a kind have a page that can be made without the whole. */
export const isAlonePaged = (kind: string): kind is AlonePaged => (alonePaged as readonly string[]).includes(kind);

/** A record's kind and id in one. */
export const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

const recordsIn = new WeakMap<Content<ParsedBrief>, Map<string, Authored>>();

/** Every record by its name, found once for the same content. */
export const recordsOf = (content: Content<ParsedBrief>): Map<string, Authored> => {
  const known = recordsIn.get(content);
  if (known) return known;
  const all: Authored[] = [...Object.values(content.records).flat(), ...content.briefs];
  const found = new Map(all.map((record) => [nameOf(record), record]));
  recordsIn.set(content, found);
  return found;
};

type Nodes = { source: Map<string, Source>; debate: Map<string, Debate>; actor: Map<string, Actor> };
const nodesIn = new WeakMap<Briefing, Nodes>();

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** The nodes of some kinds by their ids, found once for the same briefing. */
export const nodesOf = (briefing: Briefing): Nodes => {
  const known = nodesIn.get(briefing);
  if (known) return known;
  const { sources, debates, actors } = briefing;
  const found = { source: byId(sources), debate: byId(debates), actor: byId(actors) };
  nodesIn.set(briefing, found);
  return found;
};
