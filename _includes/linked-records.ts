import type { Actor, Debate, Event, Site, Term, Theme, WatchItem } from "../src/model/briefing.ts";
import { type LinkedNode, makerTypes } from "./linked-data.ts";

const named = (items: Iterable<{ address: string }>, site: Site) =>
  [...items].map(({ address }) => ({ "@id": site.url(address) }));

/** An actor, and the one that it counts with. */
export const actorNode = (actor: Actor, site: Site): LinkedNode => ({
  "@type": makerTypes[actor.data.kind],
  "@id": site.url(actor.address),
  name: actor.data.name,
  description: actor.data.description,
  alternateName: [...(actor.data.aliases ?? []), ...(actor.data.chinese ? [actor.data.chinese] : [])],
  ...(actor.partOf ? { memberOf: { "@id": site.url(actor.partOf.address) } } : {}),
});

/** An event with who acted in it and what it bears on. */
export const eventNode = (event: Event, site: Site): LinkedNode => ({
  "@type": "Event",
  "@id": site.url(event.address),
  name: event.data.title,
  description: event.data.description,
  startDate: event.data.date,
  actor: named(event.actors, site),
  about: named(event.claims, site),
});

/** A term or a theme with what it means. */
export const termNode = (term: Term | Theme, site: Site): LinkedNode => ({
  "@type": "DefinedTerm",
  "@id": site.url(term.address),
  name: term.data.name,
  description: term.kind === "term" ? term.data.definition : term.data.summary,
});

/** A debate with its answers, or an open question. */
export const questionNode = (item: WatchItem | Debate, site: Site): LinkedNode => ({
  "@type": "Question",
  "@id": site.url(item.address),
  text: item.data.question,
  about: named(item.claims, site),
  ...(item.kind === "debate"
    ? { suggestedAnswer: item.positions.map(({ data }) => ({ "@type": "Answer", text: data.position })) }
    : { dateCreated: item.data.raised_on }),
});
