import { describeConfidence } from "../../_includes/parts/claim.tsx";
import { authorsOf } from "../../_includes/parts/reference.tsx";
import { siteNav } from "../../_includes/parts/site-nav.ts";
import { fieldsOf, kinds, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import { capitalize } from "../lib/capitalize.ts";
import { escapeText } from "../lib/escape-html.ts";
import { renderBody } from "../markdown/render.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, Claim, NodeOf, Source, Theme } from "../model/briefing.ts";
import { findFigure, nodesOf } from "../model/node-index.ts";
import { kindLabels, pageLabel, searchedKinds } from "../model/search-facets.ts";
import { hasParts, partsTitle } from "../model/source-parts.ts";
import { type SearchDocument, weighted, weights } from "./document.ts";
import { aliasesOf, fieldTexts } from "./field-texts.ts";
import { pageWords } from "./page-words.ts";
import { spaceWordsIn } from "./spacing.ts";

const namesOf = (themes: Theme[]) => themes.map(({ data }) => data.name);

/** Renders the body without citations, which are not text, and with figures. */
const renderBriefBody = (brief: Brief, briefing: Briefing) =>
  renderBody(brief, briefing, {
    citation: () => "",
    figure: (id, key) => findFigure(briefing, `${id}.${key}`)?.words ?? "",
    chart: () => "",
    image: (_, { alt, caption }) => `<p>${escapeText(`${alt}. ${caption}`)}</p>`,
  });

type SearchSettings = { date?: string; weight?: keyof typeof weights };

/** Returns the search document of a record, from its fields only. */
const recordDocument = <K extends RecordOrBrief>(kind: K, node: NodeOf<K>): SearchDocument => {
  const { date = "", weight }: SearchSettings = kinds[kind].search || {};
  const data = node.data as Record<string, unknown>;
  return {
    address: node.address,
    kind: kindLabels[searchedKinds.indexOf(kind)] ?? "",
    title: titleOf(kind, node.data),
    ...(weight ? { titleWeight: weights[weight] } : {}),
    themes: "themes" in node ? namesOf(node.themes as Theme[]) : [],
    date: data[date] as string | undefined,
    aliases: aliasesOf(fieldsOf(kind), data),
    texts: fieldTexts(fieldsOf(kind), data, node as unknown as Record<string, unknown>),
  };
};

const briefDocument = (brief: Brief, briefing: Briefing): SearchDocument => ({
  ...recordDocument("brief", brief),
  standing: brief.data.withdrawn && "Withdrawn",
  body: spaceWordsIn(renderBriefBody(brief, briefing)),
  running: brief.body.texts,
});

const claimDocument = (claim: Claim): SearchDocument => {
  const document = recordDocument("claim", claim);
  const figures = claim.figures.map(({ data, words }) => `${data.label} ${words}`);
  return {
    ...document,
    standing: capitalize(claim.verdict.standing),
    sureness: describeConfidence(claim.data),
    texts: [...document.texts, ...weighted(weights.text, figures)],
  };
};

/** Returns the document of the page that follows a source claim by claim; the claims have documents of their own. */
const sourcePartsDocument = (source: Source): SearchDocument => ({
  address: addresses.sourceClaims(source.id),
  kind: kindLabels[searchedKinds.indexOf("source")] ?? "",
  title: partsTitle(source),
  themes: [],
  date: source.data.issued,
  texts: [
    ...weighted(weights.lead, [source.data.title, authorsOf(source), source.data["container-title"]]),
    ...weighted(
      weights.text,
      (source.data.parts ?? []).map(({ heading }) => heading),
    ),
  ],
});

/** The documents of the pages that list or explain. */
const pageDocuments: SearchDocument[] = Object.values(siteNav)
  .flat()
  .filter(([, address]) => address !== addresses.search)
  .map(([title, address]) => ({
    address,
    kind: pageLabel,
    title,
    themes: [],
    aliases: [...(pageWords.get(address) ?? [])],
    texts: [],
  }));

/**
 * Generates all search documents of a briefing in a fixed order, one at a time, since together they are as large as all
 * texts.
 */
export function* searchDocuments(briefing: Briefing): Generator<SearchDocument> {
  for (const brief of briefing.briefs) yield briefDocument(brief, briefing);
  for (const claim of briefing.claims) yield claimDocument(claim);
  for (const kind of searchedKinds)
    if (kind !== "brief" && kind !== "claim")
      for (const node of nodesOf(briefing, kind)) yield recordDocument(kind, node);
  for (const source of briefing.sources.filter(hasParts)) yield sourcePartsDocument(source);
  yield* pageDocuments;
}
