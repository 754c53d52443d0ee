import { addresses } from "../src/model/addresses.ts";
import type {
  Actor,
  Briefing,
  Debate,
  Event,
  Option,
  Site,
  Takeaway,
  Term,
  Theme,
  WatchItem,
} from "../src/model/briefing.ts";
import { briefsOf } from "../src/model/options.ts";
import { actorTypes, type LinkedNode, nodeReferences, publisherId, publisherNode } from "./linked-data.ts";

const otherNames = ({ aliases = [], chinese }: (Actor | Term)["data"]): string[] | undefined => {
  const names = chinese ? [...aliases, chinese] : aliases;
  return names.length > 0 ? names : undefined;
};

/** Returns an actor, and the one that it is part of. */
export const actorNode = (actor: Actor, site: Site): LinkedNode => ({
  "@type": actorTypes[actor.data.kind],
  "@id": site.url(actor.address),
  name: actor.data.name,
  description: actor.data.description,
  alternateName: otherNames(actor.data),
  memberOf: actor.partOf && { "@id": site.url(actor.partOf.address) },
});

/** Returns an event with its actors and claims. */
export const eventNode = (event: Event, site: Site): LinkedNode => ({
  "@type": "Event",
  "@id": site.url(event.address),
  name: event.data.title,
  description: event.data.description,
  startDate: event.data.date,
  actor: nodeReferences(event.actors, site),
  about: nodeReferences(event.claims, site),
});

/** Returns a term or theme with its definition. */
export const termNode = (term: Term | Theme, site: Site): LinkedNode => ({
  "@type": "DefinedTerm",
  "@id": site.url(term.address),
  name: term.data.name,
  description: term.kind === "term" ? term.data.definition : term.data.summary,
  alternateName: term.kind === "term" ? otherNames(term.data) : undefined,
});

/** Returns a debate with its positions, or an open question. */
export const questionNode = (item: WatchItem | Debate, site: Site): LinkedNode => ({
  "@type": "Question",
  "@id": site.url(item.address),
  text: item.data.question,
  about: nodeReferences(item.claims, site),
  ...(item.kind === "debate"
    ? { suggestedAnswer: item.positions.map(({ data }) => ({ "@type": "Answer", text: data.position })) }
    : { dateCreated: item.data.raised_on }),
});

/** Returns a policy option as an action, with its actor and the briefs that weigh it. */
export const optionNode = (option: Option, site: Site): LinkedNode => ({
  "@type": "Action",
  "@id": site.url(option.address),
  url: site.url(option.address),
  name: option.data.title,
  description: option.data.description,
  agent: { "@id": site.url(option.actor.address) },
  subjectOf: nodeReferences(briefsOf(option), site),
});

/** Returns a takeaway as a claim of the briefing, with its position and the claims that support it. */
export const takeawayNode = (takeaway: Takeaway, site: Site): LinkedNode => ({
  "@type": "Claim",
  "@id": site.url(takeaway.address),
  text: takeaway.data.takeaway,
  position: takeaway.data.order,
  abstract: takeaway.data.meaning,
  author: { "@id": publisherId(site) },
  about: nodeReferences(takeaway.claims, site),
  isPartOf: { "@id": site.url(takeaway.brief.address) },
});

export type DataDownload = { name: string; description: string; mediaType: string };

/** Returns the open data as a dataset for search engines, with its files. */
export const datasetNode = (
  { site, themes, changes }: Briefing,
  files: readonly DataDownload[],
  version: string,
): LinkedNode => ({
  "@type": "Dataset",
  "@id": site.url(addresses.data),
  url: site.url(addresses.data),
  name: `${site.data.title}: open data`,
  description: `${site.data.description} All records, with what is computed from them.`,
  inLanguage: site.data.language,
  license: site.data.license.URL,
  isAccessibleForFree: true,
  version,
  keywords: themes.map(({ data }) => data.name),
  dateModified: changes[0]?.date,
  publisher: publisherNode(site),
  author: { "@id": publisherId(site) },
  isPartOf: { "@id": site.url(addresses.home) },
  distribution: files.map(({ name, description, mediaType }) => ({
    "@type": "DataDownload",
    name,
    description,
    encodingFormat: mediaType,
    contentUrl: site.url(addresses.dataFile(name)),
  })),
});
