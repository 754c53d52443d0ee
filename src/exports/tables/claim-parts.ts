import type { Briefing, Change, Claim, Evidence, Figure, Relation } from "../../model/briefing.ts";
import { figureRange } from "../../model/figure.ts";
import { type Column, dateColumn, defineTable, linkColumn, textColumn } from "./table.ts";

type EvidenceRow = { claim: Claim; evidence: Evidence; on: "claim" | "outcome"; number: number };

/** Returns the column with a row's position in its list, which with its owner identifies it. */
const numberColumn = <Row extends { number: number }>(list: string): Column<Row> => ({
  name: "number",
  type: "integer",
  description: `Its place in the ${list}.`,
  cell: ({ number }) => number,
});

const evidenceRows = ({ claims: all }: Briefing): EvidenceRow[] =>
  all.flatMap((claim) => [
    ...claim.evidence.map((evidence, place) => ({ claim, evidence, on: "claim" as const, number: place + 1 })),
    ...claim.outcomeEvidence.map((evidence, place) => ({ claim, evidence, on: "outcome" as const, number: place + 1 })),
  ]);

export const evidenceTable = defineTable<EvidenceRow>({
  name: "evidence",
  title: "Evidence",
  description: "What links claims to sources.",
  key: ["claim", "on", "number"],
  rows: evidenceRows,
  columns: [
    linkColumn("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    textColumn("on", "claim, or outcome where it bears on the outcome of a forecast.", ({ on }) => on),
    linkColumn("source", "sources", "Id of the source.", ({ evidence: { source } }) => source.id),
    textColumn("stance", "supports, disputes, qualifies or context.", ({ evidence: { data } }) => data.stance),
    textColumn("locator", "The place in the source.", ({ evidence: { data } }) => data.locator),
    {
      name: "credibility",
      type: "integer",
      description: "1 confirmed to 5 improbable; 6 cannot be judged (Admiralty).",
      cell: ({ evidence: { data } }) => data.credibility,
    },
    linkColumn(
      "origin",
      "actors",
      "Id of the actor whose knowledge it passes on.",
      ({ evidence: { origin } }) => origin.id,
    ),
    textColumn("note", "What the source says there.", ({ evidence: { data } }) => data.note),
    numberColumn("evidence of the claim, or of its outcome"),
  ],
});

export const figuresTable = defineTable<Figure>({
  name: "figures",
  title: "Figures",
  description: "Numbers that claims state.",
  key: ["claim", "key"],
  rows: (briefing) => briefing.claims.flatMap((claim) => claim.figures),
  columns: [
    linkColumn("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    textColumn("key", "The figure’s name within the claim.", ({ key }) => key),
    textColumn("label", "What is counted.", ({ data }) => data.label),
    {
      name: "low",
      type: "number",
      description: "The value, or the low end.",
      cell: ({ data }) => figureRange(data)[0],
    },
    {
      name: "high",
      type: "number",
      description: "The value, or the high end.",
      cell: ({ data }) => figureRange(data)[1],
    },
    textColumn("unit", "Its unit.", ({ data }) => data.unit),
    textColumn("bound", "exact, about, over, under, at least or at most.", ({ data }) => data.bound ?? "exact"),
    dateColumn("as_of", "The date that it holds for.", ({ data }) => data.as_of),
    textColumn("words", "As a sentence prints it; computed.", ({ words }) => words),
  ],
});

type RelationRow = { claim: Claim; relation: Relation; number: number };

export const relations = defineTable<RelationRow>({
  name: "relations",
  title: "Relations",
  description: "How claims relate, each as the claim that states it has it.",
  key: ["claim", "number"],
  rows: ({ claims: all }) =>
    all.flatMap((claim) =>
      claim.relations
        .filter(({ data }) => claim.data.relations?.includes(data))
        .map((relation, place) => ({ claim, relation, number: place + 1 })),
    ),
  columns: [
    linkColumn("claim", "claims", "Id of the claim that states it.", ({ claim }) => claim.id),
    textColumn("type", "supports, depends_on, qualifies, qualified_by, …", ({ relation }) => relation.data.type),
    linkColumn("other", "claims", "Id of the other claim.", ({ relation }) => relation.claim.id),
    textColumn(
      "scope",
      "Of a conflict: direct, scope, definition or timescale.",
      ({ relation }) => relation.data.scope,
    ),
    {
      name: "live",
      type: "boolean",
      description: "Whether it contradicts the other of the same time; computed.",
      cell: ({ relation }) => relation.live,
    },
    textColumn("note", "What there is to say of it.", ({ relation }) => relation.data.note),
    numberColumn("relations that the claim states"),
  ],
});

export const changesTable = defineTable<Change>({
  name: "changes",
  title: "Changes",
  description: "What changed in claims and briefs, newest first.",
  key: ["kind", "subject", "number"],
  rows: (briefing) => briefing.changes,
  columns: [
    dateColumn("date", "When it changed.", ({ date }) => date),
    textColumn("kind", "claim or brief.", ({ subject }) => subject.kind),
    textColumn("subject", "Id of the claim or brief.", ({ subject }) => subject.id),
    textColumn("change", "Of a claim the kind of change, of a brief the change in words.", ({ change }) => change),
    textColumn("from", "The old value.", ({ from }) => from),
    textColumn("to", "The new value.", ({ to }) => to),
    textColumn("why", "The reason.", ({ why }) => why),
    { name: "major", type: "boolean", description: "Whether a judgment changed.", cell: ({ major }) => major },
    {
      name: "correction",
      type: "boolean",
      description: "Whether something was wrong or has been withdrawn.",
      cell: ({ correction }) => correction,
    },
    {
      name: "number",
      type: "integer",
      description: "Its place in the history of the claim or brief, reviews counted.",
      cell: ({ index }) => index + 1,
    },
  ],
});
