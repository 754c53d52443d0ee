import type { Brief, Claim, Judgment } from "../../model/briefing.ts";
import {
  dateColumn,
  defineTable,
  idColumn,
  linkColumn,
  listColumn,
  pageColumn,
  textColumn,
  themesColumn,
} from "./table.ts";

export const briefs = defineTable<Brief>({
  name: "briefs",
  title: "Briefs",
  description: "Arguments for a reader. Their text stands in briefing.json and as Markdown.",
  key: ["id"],
  rows: (briefing) => briefing.briefs,
  columns: [
    idColumn("brief"),
    pageColumn(),
    textColumn("title", "The conclusion.", ({ data }) => data.title),
    textColumn("summary", "The bottom line.", ({ data }) => data.summary),
    dateColumn("date", "When it was published.", ({ data }) => data.date),
    dateColumn("updated", "When its content last changed.", ({ data }) => data.updated),
    themesColumn(),
    dateColumn("review_by", "When it is to be read again.", ({ data }) => data.review_by),
    dateColumn("withdrawn_on", "When it was withdrawn, if it was.", ({ data }) => data.withdrawn?.date),
    textColumn("withdrawn_because", "Why it was withdrawn.", ({ data }) => data.withdrawn?.reason),
    { name: "words", type: "integer", description: "Words in its text; computed.", cell: ({ body }) => body.words },
  ],
});

type JudgmentRow = { brief: Brief; judgment: Judgment; number: number };

export const judgments = defineTable<JudgmentRow>({
  name: "judgments",
  title: "Key judgments",
  description: "What briefs conclude, how sure or how likely, and on which claims.",
  key: ["brief", "number"],
  rows: (briefing) =>
    briefing.briefs.flatMap((brief) =>
      brief.judgments.map((judgment, place) => ({ brief, judgment, number: place + 1 })),
    ),
  columns: [
    linkColumn("brief", "briefs", "Id of the brief.", ({ brief }) => brief.id),
    { name: "number", type: "integer", description: "Its place in the brief.", cell: ({ number }) => number },
    textColumn("judgment", "The judgment.", ({ judgment }) => judgment.data.judgment),
    textColumn("confidence", "high, moderate or low.", ({ judgment }) => judgment.data.confidence),
    textColumn("likelihood", "One of seven terms.", ({ judgment }) => judgment.data.likelihood),
    textColumn("because", "Why.", ({ judgment }) => judgment.data.because),
    listColumn("claims", "Ids of the claims that it rests on.", ({ judgment }) => judgment.data.claims),
  ],
});

type Citing = { brief: Brief; claim: Claim; number: number };

export const citations = defineTable<Citing>({
  name: "citations",
  title: "Citations",
  description: "Which briefs lean on which claims.",
  key: ["brief", "claim"],
  rows: ({ briefs }) =>
    briefs.flatMap((brief) => brief.claims.map((claim, place) => ({ brief, claim, number: place + 1 }))),
  columns: [
    linkColumn("brief", "briefs", "Id of the brief.", ({ brief }) => brief.id),
    linkColumn("claim", "claims", "Id of the claim.", ({ claim }) => claim.id),
    { name: "number", type: "integer", description: "The claim’s number in the brief.", cell: ({ number }) => number },
  ],
});
