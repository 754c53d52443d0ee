import { sureness } from "../../_includes/parts/claim.tsx";
import { authorsOf } from "../../_includes/parts/reference.tsx";
import { renderBody } from "../markdown/render.ts";
import { addresses } from "../model/addresses.ts";
import type {
  Actor,
  Brief,
  Briefing,
  Claim,
  Debate,
  Event,
  Source,
  Term,
  Theme,
  WatchItem,
} from "../model/briefing.ts";
import { findableDate, findableKinds, standingLabel } from "../model/findable.ts";
import { hasParts, partsTitle } from "../model/source-parts.ts";
import { type SearchDocument, weighted, weights } from "./document.ts";
import { spaceWordsIn } from "./spacing.ts";

const namesOf = (themes: Theme[]) => themes.map(({ data }) => data.name);

/** The body alone: citations are not text, figures are. */
const bodyOf = (brief: Brief, briefing: Briefing) =>
  renderBody(brief, briefing, {
    citation: () => "",
    figure: (id, key) => briefing.claim.get(id)?.figures.find((figure) => figure.key === key)?.words ?? "",
    chart: () => "",
  });

const ofBrief = (brief: Brief, briefing: Briefing): SearchDocument => ({
  address: brief.address,
  kind: findableKinds.briefs,
  title: brief.data.title,
  themes: namesOf(brief.themes),
  standing: brief.data.withdrawn && standingLabel("withdrawn"),
  date: findableDate.brief(brief),
  texts: [
    ...weighted(weights.lead, [brief.data.summary]),
    ...weighted(
      weights.lead,
      brief.data.judgments.map(({ judgment }) => judgment),
    ),
  ],
  body: spaceWordsIn(bodyOf(brief, briefing)),
  running: brief.body.texts,
});

const ofClaim = (claim: Claim): SearchDocument => {
  const { address, data, themes, verdict, makers, evidence, figures } = claim;
  return {
    address,
    kind: findableKinds.claims,
    title: data.statement,
    themes: namesOf(themes),
    standing: standingLabel(verdict.standing),
    date: findableDate.claim(claim),
    sureness: sureness(data),
    texts: [
      ...weighted(weights.text, [data.because, data.withdrawn?.reason, data.outcome?.note]),
      ...weighted(
        weights.text,
        figures.map((figure) => `${figure.data.label} ${figure.words}`),
      ),
      ...weighted(weights.aside, data.caveats ?? []),
      ...weighted(
        weights.aside,
        evidence.map((row) => row.data.note),
      ),
      ...weighted(
        weights.text,
        makers.map((maker) => maker.data.name),
      ),
    ],
  };
};

const ofSource = (source: Source): SearchDocument => ({
  address: source.address,
  kind: findableKinds.sources,
  title: source.data.title,
  // What is thought comes before what it rests on, where both say the words.
  titleWeight: weights.lead,
  themes: [],
  date: findableDate.source(source),
  aliases: source.data["original-title"] ? [source.data["original-title"]] : [],
  texts: [
    ...weighted(weights.lead, [authorsOf(source), source.data["container-title"], source.data.publisher]),
    ...weighted(weights.text, [source.data.number, source.data.DOI, source.data.note]),
  ],
});

/** The page that follows a source claim by claim; what the claims say is found at their own pages. */
const ofSourceParts = (source: Source): SearchDocument => ({
  address: addresses.sourceClaims(source.id),
  kind: findableKinds.sources,
  title: partsTitle(source),
  themes: [],
  date: findableDate.source(source),
  texts: [
    ...weighted(weights.lead, [source.data.title, authorsOf(source), source.data["container-title"]]),
    ...weighted(
      weights.text,
      (source.data.parts ?? []).map(({ heading }) => heading),
    ),
  ],
});

const ofDebate = ({ address, data, themes, positions }: Debate): SearchDocument => ({
  address,
  kind: findableKinds.debates,
  title: data.question,
  themes: namesOf(themes),
  texts: [
    ...weighted(weights.lead, [data.note]),
    ...weighted(
      weights.text,
      positions.flatMap((position) => [
        position.data.name,
        position.data.position,
        ...(position.data.held_by_others ?? []),
      ]),
    ),
    ...weighted(
      weights.aside,
      positions.flatMap(({ holders }) => holders.map((holder) => holder.data.name)),
    ),
  ],
});

const ofEvent = ({ address, data, themes, actors }: Event): SearchDocument => ({
  address,
  kind: findableKinds.events,
  title: data.title,
  themes: namesOf(themes),
  date: data.date,
  texts: [
    ...weighted(weights.text, [data.description]),
    ...weighted(
      weights.aside,
      actors.map((actor) => actor.data.name),
    ),
  ],
});

const ofWatch = ({ address, data, themes }: WatchItem): SearchDocument => ({
  address,
  kind: findableKinds.watch,
  title: data.question,
  themes: namesOf(themes),
  date: data.raised_on,
  texts: [
    ...weighted(weights.text, [data.criteria, data.outcome?.note]),
    ...weighted(weights.aside, data.open_points ?? []),
  ],
});

const ofActor = ({ address, data, themes }: Actor): SearchDocument => ({
  address,
  kind: findableKinds.actors,
  title: data.name,
  themes: namesOf(themes),
  aliases: [...(data.aliases ?? []), ...(data.chinese ? [data.chinese] : [])],
  texts: weighted(weights.text, [data.description]),
});

const ofTerm = ({ address, data, themes }: Term): SearchDocument => ({
  address,
  kind: findableKinds.terms,
  title: data.name,
  themes: namesOf(themes),
  aliases: [...(data.aliases ?? []), ...(data.chinese ? [data.chinese] : [])],
  texts: weighted(weights.text, [data.definition]),
});

/** How many things search finds in a briefing. */
export const countDocuments = (briefing: Briefing): number =>
  Object.keys(findableKinds).reduce((sum, kind) => sum + briefing[kind as keyof typeof findableKinds].length, 0) +
  briefing.sources.filter(hasParts).length;

/** Everything in a briefing that search finds, in a fixed order, one at a time: together it is all texts once more. */
export function* searchDocuments(briefing: Briefing): Generator<SearchDocument> {
  for (const brief of briefing.briefs) yield ofBrief(brief, briefing);
  for (const claim of briefing.claims) yield ofClaim(claim);
  for (const source of briefing.sources) yield ofSource(source);
  for (const source of briefing.sources.filter(hasParts)) yield ofSourceParts(source);
  for (const debate of briefing.debates) yield ofDebate(debate);
  for (const event of briefing.events) yield ofEvent(event);
  for (const item of briefing.watch) yield ofWatch(item);
  for (const actor of briefing.actors) yield ofActor(actor);
  for (const term of briefing.terms) yield ofTerm(term);
}
