import { allKinds, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { addresses } from "../model/addresses.ts";
import type { Brief, Briefing, NodeOf } from "../model/briefing.ts";
import { scoreOf } from "../model/forecasts.ts";
import { nodesOf } from "../model/node-index.ts";
import { lastReviewed, reviewDue } from "../model/reviews.ts";
import { textPosition } from "./brief-text.ts";
import { contractVersion } from "./contract.ts";
import { jsonObject } from "./json-lines.ts";
import { linksOf } from "./links.ts";

const reviewFacts = (subject: Parameters<typeof reviewDue>[0]) => {
  return { last_reviewed: lastReviewed(subject), review_due: reviewDue(subject) };
};

/** What is computed for records, in addition to their links. */
const facts: { readonly [K in RecordOrBrief]?: (node: NodeOf<K>) => object } = {
  claim: ({ data, verdict, figures, relations, mentions, reviews }) => ({
    standing: verdict.standing,
    standing_in_short: verdict.summary,
    standing_because: verdict.why,
    independent_origins: verdict.origins,
    score: scoreOf({ data }),
    ...reviewFacts({ data, reviews }),
    figures: Object.fromEntries(figures.map(({ key, words }) => [key, words])),
    relations: relations.map(({ phrase, claim, live }) => ({ phrase, claim: claim.id, live })),
    mentions: mentions.map(({ brief, sentence }) => ({ brief: brief.id, sentence })),
  }),
  brief: ({ minutes, body, data, reviews }) => ({ words: body.words, minutes, ...reviewFacts({ data, reviews }) }),
};

const createRecord = <K extends RecordOrBrief>(
  kind: K,
  node: NodeOf<K>,
  { site }: Briefing,
  textOf: (brief: Brief) => object,
) => ({
  kind,
  id: node.id,
  url: site.url(node.address),
  ...(kind === "brief" && site.pdf ? { pdf: site.url(addresses.briefPdf(node.id)) } : {}),
  file: node.file,
  data: node.data,
  ...(kind === "brief" ? textOf(node as unknown as Brief) : {}),
  computed: (facts[kind] as ((node: NodeOf<K>) => object) | undefined)?.(node) ?? {},
  links: linksOf(kind, node),
});

/** Returns a record for the file of all records: what its author wrote under `data`, and what is computed. */
const exportRecord = <K extends RecordOrBrief>(kind: K, node: NodeOf<K>, briefing: Briefing) =>
  createRecord(kind, node, briefing, ({ markdown, bodyLine }) => ({ markdown, markdown_line: bodyLine }));

/**
 * Returns a record for its own file: instead of a brief's text, it has the address of the text and the marks that were
 * replaced there.
 */
export const standaloneRecord = <K extends RecordOrBrief>(kind: K, node: NodeOf<K>, briefing: Briefing) =>
  createRecord(kind, node, briefing, (brief) => ({
    text: { url: briefing.site.url(addresses.briefText(brief.id)), ...textPosition(brief, briefing) },
  }));

function* exported(kind: RecordOrBrief, briefing: Briefing): Generator<object> {
  for (const node of nodesOf(briefing, kind)) yield exportRecord(kind, node, briefing);
}

/** Renders a briefing as one JSON document, which is enough to rebuild it. */
export const wholeBriefing = (briefing: Briefing): string => {
  const { site, ledger } = briefing;
  return jsonObject(
    {
      $schema: site.url(addresses.dataSchema("briefing")),
      contract: contractVersion,
      title: site.data.title,
      url: site.url("/"),
      license: site.data.license.URL,
      evidence_as_of: site.data.evidence_as_of,
      site: { file: site.file, data: site.data },
      published: ledger,
    },
    allKinds.map((kind) => [kinds[kind].folder, exported(kind, briefing)] as const),
  );
};
