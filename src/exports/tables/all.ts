import { allKinds, type RecordOrBrief } from "../../kinds/registry.ts";
import type { Brief, Claim } from "../../model/briefing.ts";
import { scoreOf } from "../../model/forecasts.ts";
import { lastReviewed } from "../../model/reviews.ts";
import { changesTable, evidenceTable, figuresTable, relations } from "./claim-parts.ts";
import { kindTable, rowsTable } from "./kind-table.ts";
import { dateColumn, defineTable, linkColumn, listColumn, type Table, textColumn } from "./table.ts";

type Citing = { brief: Brief; claim: Claim; number: number };

/** The last review of a claim or a brief, computed from its history. */
const reviewColumn = dateColumn<Claim | Brief>(
  "last_reviewed",
  "The last review that found nothing to change; computed.",
  lastReviewed,
);

const citations = defineTable<Citing>({
  name: "citations",
  title: "Citations",
  description: "Which briefs rely on which claims.",
  key: ["brief", "claim"],
  rows: ({ briefs }) =>
    briefs.flatMap((brief) => brief.claims.map((claim, place) => ({ brief, claim, number: place + 1 }))),
  columns: [
    linkColumn("brief", "briefs", "Id of the brief.", ({ brief }) => brief.id),
    linkColumn("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    { name: "number", type: "integer", description: "The claim’s number in the brief.", cell: ({ number }) => number },
  ],
});

/** Tables of kinds with computed columns. */
const computed: { readonly [K in RecordOrBrief]?: Table } = {
  brief: kindTable("brief", {
    review_by: [reviewColumn],
    withdrawn_because: [
      { name: "words", type: "integer", description: "Words in its text; computed.", cell: ({ body }) => body.words },
    ],
  }),
  claim: kindTable("claim", {
    kind: [
      textColumn("standing", "What the evidence amounts to; computed.", ({ verdict }) => verdict.standing),
      textColumn("standing_because", "How the standing was reached; computed.", ({ verdict }) => verdict.why),
      {
        name: "independent_origins",
        type: "integer",
        description: "Independent origins that support it, its maker not among them; computed.",
        cell: ({ verdict }) => verdict.origins,
      },
    ],
    caveats: [
      textColumn(
        "score",
        "Of a firm call: hit, partial hit, miss or open. Possibilities are not scored; computed.",
        (claim) => scoreOf(claim),
      ),
    ],
    review_by: [reviewColumn],
    withdrawn_because: [
      listColumn("briefs", "Ids of the briefs that rely on it.", ({ briefs }) => briefs.map(({ id }) => id)),
    ],
  }),
  source: kindTable("source", {
    accessed: [
      listColumn("parts", "Its parts in order, as headings.", ({ data }) => data.parts?.map(({ heading }) => heading)),
    ],
  }),
  chart: kindTable("chart", {
    themes: [
      listColumn("figures", "Its figures, as claim.key.", ({ data }) => data.rows?.flatMap(({ figures: all }) => all)),
    ],
  }),
};

/** Tables of parts of records. */
const parts: { readonly [K in RecordOrBrief]?: readonly Table[] } = {
  brief: [
    rowsTable("brief", "judgments", "What briefs conclude, how sure or how likely, and on which claims."),
    citations,
  ],
  claim: [evidenceTable, figuresTable, relations, changesTable],
  debate: [rowsTable("debate", "positions", "The answers that a debate’s sides give.")],
};

/** Every table, in the order in which the data page lists them. */
export const tables: readonly Table[] = allKinds.flatMap((kind) => [
  computed[kind] ?? kindTable(kind),
  ...(parts[kind] ?? []),
]);
