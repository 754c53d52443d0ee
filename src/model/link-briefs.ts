import { compareText } from "../lib/compare-text.ts";
import { groupPairs } from "../lib/group-pairs.ts";
import type { Brief, Claim, FirstMention } from "./briefing.ts";
import { setChanges } from "./changes.ts";
import { linkNode } from "./link-records.ts";
import { allNamesOf, findPhrases, indexPhrases } from "./name-matcher.ts";
import { addUnlessLast, findFigure, findNodes, type NodeIndex } from "./node-index.ts";
import { compareReferences } from "./reference-order.ts";

const wordsPerMinute = 230;
const maxRelated = 4;
/** Without a limit, a claim that many briefs cite and many debates contain would link all briefs to all debates. */
const maxNeighbors = 20;

/** Returns a sentence with its figures in words, as the brief prints them. */
const withFigures = (index: NodeIndex, sentence: string, figures: string[]): string => {
  let next = 0;
  return sentence.replace(/▮/g, () => findFigure(index, figures[next++] ?? "")?.words ?? "…");
};

/** Numbers a brief's claims in the order of its text, and adds the citing sentences to each claim. */
const linkCitations = (index: NodeIndex, brief: Brief) => {
  const numbered = new Set<Claim>();
  const mentioned = new Set<string>();
  for (const { claims, sentence: plain, figures } of brief.body.citations) {
    const sentence = withFigures(index, plain, figures);
    for (const claim of findNodes(index.claim, claims)) {
      numbered.add(claim);
      const mention = `${claim.id} ${sentence}`;
      if (!mentioned.has(mention)) claim.mentions.push({ brief, sentence });
      mentioned.add(mention);
    }
  }
  for (const { claim: id } of brief.body.figures) for (const claim of findNodes(index.claim, [id])) numbered.add(claim);
  for (const { claims } of brief.judgments) for (const claim of claims) numbered.add(claim);
  brief.claims = [...numbered];
  brief.number = new Map(brief.claims.map(({ id }, place) => [id, place + 1]));
  for (const claim of brief.claims) claim.briefs.push(brief);
};

const linkSources = (brief: Brief) => {
  const sources = new Set(
    brief.claims.flatMap(({ evidence, outcomeEvidence }) =>
      [...evidence, ...outcomeEvidence].map(({ source }) => source),
    ),
  );
  brief.sources = [...sources].sort(compareReferences);
};

/** Returns the items that a brief's claims share with others, the most shared first. */
const ranked = <T extends { id: string }>(
  claims: Claim[],
  itemsOf: (claim: Claim) => Iterable<T>,
): { item: T; shared: Claim[] }[] => {
  const pairs = claims.flatMap((claim) => [...itemsOf(claim)].map((item) => [item, claim] as const));
  return [...groupPairs(pairs)]
    .map(([item, shared]) => ({ item, shared }))
    .sort((a, b) => b.shared.length - a.shared.length || compareText(a.item.id, b.item.id));
};

/** A claim that more briefs than this cite says little about which two are related. */
const maxCitingBriefs = 50;

const linkNeighbors = (brief: Brief) => {
  brief.debates = ranked(brief.claims, ({ debates }) => debates)
    .slice(0, maxNeighbors)
    .map(({ item }) => item);
  brief.watch = ranked(brief.claims, ({ watch }) => watch)
    .slice(0, maxNeighbors)
    .map(({ item }) => item);
  for (const item of [...brief.debates, ...brief.watch]) item.briefs.push(brief);
  brief.related = ranked(brief.claims, ({ briefs }) => (briefs.length > maxCitingBriefs ? [] : briefs))
    .filter(({ item }) => item !== brief)
    .slice(0, maxRelated)
    .map(({ item, shared }) => ({ brief: item, shared }));
};

const linkCharts = (index: NodeIndex, brief: Brief) => {
  for (const { chart: id } of brief.body.charts)
    for (const chart of findNodes(index.chart, [id])) addUnlessLast(chart.briefs, brief);
};

const linkLinks = (index: NodeIndex, brief: Brief) => {
  for (const { target } of brief.body.briefLinks)
    for (const other of findNodes(index.brief, [target])) {
      if (!brief.links.includes(other)) brief.links.push(other);
      addUnlessLast(other.linkedFrom, brief);
    }
};

const linkFirstMentions = (index: NodeIndex, briefs: Brief[]) => {
  const phrases = indexPhrases(
    [...index.term.values(), ...index.actor.values()].flatMap((of) =>
      allNamesOf(of).map((name) => [name, of] as const),
    ),
  );
  for (const brief of briefs) {
    const seen = new Set<FirstMention["of"]>();
    brief.body.texts.forEach((text, at) => {
      for (const { start, end, of } of findPhrases(text, phrases)) {
        if (seen.has(of)) continue;
        seen.add(of);
        of.briefs.push(brief);
        brief.firstMentions.push({ text: at, start, end, of });
      }
    });
  }
};

/** Links every brief with its claims, sources, terms, debates and other briefs, in both directions. */
export const linkBriefs = (index: NodeIndex): void => {
  const briefs = [...index.brief.values()];
  for (const brief of briefs) {
    linkNode(index, brief);
    brief.minutes = Math.max(1, Math.round(brief.body.words / wordsPerMinute));
    setChanges(brief);
    linkCitations(index, brief);
    linkSources(brief);
    linkLinks(index, brief);
    linkCharts(index, brief);
  }
  linkFirstMentions(index, briefs);
  for (const brief of briefs) linkNeighbors(brief);
};
