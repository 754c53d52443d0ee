import { allKinds, type RecordOrBrief } from "../../kinds/registry.ts";
import type { Brief, Claim } from "../../model/briefing.ts";
import { scoreOf } from "../../model/forecasts.ts";
import { lastReviewed } from "../../model/reviews.ts";
import { changesTable, evidenceTable, figuresTable, relations } from "./claim-parts.ts";
import { kindTable, rowsTable } from "./kind-table.ts";
import { column, defineTable, type Table } from "./table.ts";

type Citing = { brief: Brief; claim: Claim; number: number };

const reviewColumn = column.date<Claim | Brief>(
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
    column.link("brief", "briefs", "Id of the brief.", ({ brief }) => brief.id),
    column.link("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    column.integer("number", "The claim’s number in the brief.", ({ number }) => number),
  ],
});

const computed: { readonly [K in RecordOrBrief]?: Table } = {
  brief: kindTable("brief", {
    review_by: [reviewColumn],
    withdrawn_because: [column.integer("words", "Words in its text; computed.", ({ body }) => body.words)],
  }),
  claim: kindTable("claim", {
    kind: [
      column.text("standing", "What the evidence amounts to; computed.", ({ verdict }) => verdict.standing),
      column.text("standing_because", "How the standing was reached; computed.", ({ verdict }) => verdict.why),
      column.integer(
        "independent_origins",
        "Independent origins that support it, its maker not among them; computed.",
        ({ verdict }) => verdict.origins,
      ),
    ],
    caveats: [
      column.text(
        "score",
        "Of a firm call: hit, partial hit, miss or open. Possibilities are not scored; computed.",
        (claim) => scoreOf(claim),
      ),
    ],
    review_by: [reviewColumn],
    withdrawn_because: [
      column.list("briefs", "Ids of the briefs that rely on it.", ({ briefs }) => briefs.map(({ id }) => id)),
    ],
  }),
  source: kindTable("source", {
    accessed: [
      column.list("parts", "Its parts in order, as headings.", ({ data }) => data.parts?.map(({ heading }) => heading)),
    ],
  }),
  chart: kindTable("chart", {
    themes: [
      column.list("figures", "Its figures, as claim.key.", ({ data }) => data.rows?.flatMap(({ figures: all }) => all)),
    ],
  }),
};

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
