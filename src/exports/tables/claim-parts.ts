import type { Briefing, Change, Claim, Evidence, Figure, Relation } from "../../model/briefing.ts";
import { figureRange } from "../../model/figure.ts";
import { type Column, column, defineTable } from "./table.ts";

type EvidenceRow = { claim: Claim; evidence: Evidence; on: "claim" | "outcome"; number: number };

/** Returns the column with a row's position in its list, which with its owner identifies it. */
const numberColumn = <Row extends { number: number }>(list: string): Column<Row> =>
  column.integer("number", `Its place in the ${list}.`, ({ number }) => number);

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
    column.link("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    column.text("on", "claim, or outcome where it bears on the outcome of a forecast.", ({ on }) => on),
    column.link("source", "sources", "Id of the source.", ({ evidence: { source } }) => source.id),
    column.text("stance", "supports, disputes, qualifies or context.", ({ evidence: { data } }) => data.stance),
    column.text("locator", "The place in the source.", ({ evidence: { data } }) => data.locator),
    column.integer(
      "credibility",
      "1 confirmed to 5 improbable; 6 cannot be judged (Admiralty).",
      ({ evidence: { data } }) => data.credibility,
    ),
    column.link(
      "origin",
      "actors",
      "Id of the actor whose knowledge it passes on.",
      ({ evidence: { origin } }) => origin.id,
    ),
    column.text("note", "What the source says there.", ({ evidence: { data } }) => data.note),
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
    column.link("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    column.text("key", "The figure’s name within the claim.", ({ key }) => key),
    column.text("label", "What is counted.", ({ data }) => data.label),
    column.decimal("low", "The value, or the low end.", ({ data }) => figureRange(data)[0]),
    column.decimal("high", "The value, or the high end.", ({ data }) => figureRange(data)[1]),
    column.text("unit", "Its unit.", ({ data }) => data.unit),
    column.text("bound", "exact, about, over, under, at least or at most.", ({ data }) => data.bound ?? "exact"),
    column.date("as_of", "The date that it holds for.", ({ data }) => data.as_of),
    column.text("words", "As a sentence prints it; computed.", ({ words }) => words),
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
    column.link("claim", "claims", "Id of the claim that states it.", ({ claim }) => claim.id),
    column.text("type", "supports, depends_on, qualifies, qualified_by, …", ({ relation }) => relation.data.type),
    column.link("other", "claims", "Id of the other claim.", ({ relation }) => relation.claim.id),
    column.text(
      "scope",
      "Of a conflict: direct, scope, definition or timescale.",
      ({ relation }) => relation.data.scope,
    ),
    column.boolean(
      "live",
      "Whether it contradicts the other of the same time; computed.",
      ({ relation }) => relation.live,
    ),
    column.text("note", "What there is to say of it.", ({ relation }) => relation.data.note),
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
    column.date("date", "When it changed.", ({ date }) => date),
    column.text("kind", "claim or brief.", ({ subject }) => subject.kind),
    column.text("subject", "Id of the claim or brief.", ({ subject }) => subject.id),
    column.text("change", "Of a claim the kind of change, of a brief the change in words.", ({ change }) => change),
    column.text("from", "The old value.", ({ from }) => from),
    column.text("to", "The new value.", ({ to }) => to),
    column.text("why", "The reason.", ({ why }) => why),
    column.boolean("major", "Whether a judgment changed.", ({ major }) => major),
    column.boolean("correction", "Whether something was wrong or has been withdrawn.", ({ correction }) => correction),
    column.integer(
      "number",
      "Its place in the history of the claim or brief, reviews counted.",
      ({ index }) => index + 1,
    ),
  ],
});
