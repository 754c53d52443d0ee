import type { Debate, DebatePosition, WatchItem } from "../../model/briefing.ts";
import {
  dateColumn,
  defineTable,
  idColumn,
  linkColumn,
  listColumn,
  pageColumn,
  sourcesOf,
  textColumn,
  themesColumn,
} from "./table.ts";

export const watch = defineTable<WatchItem>({
  name: "watch",
  title: "Watch items",
  description: "Open questions that resolve.",
  key: ["id"],
  rows: (briefing) => briefing.watch,
  columns: [
    idColumn("watch item"),
    pageColumn(),
    textColumn("question", "The question.", ({ data }) => data.question),
    themesColumn(),
    listColumn("raised_by", "Ids of the actors who raised it.", ({ data }) => data.raised_by),
    dateColumn("raised_on", "When it was raised.", ({ data }) => data.raised_on),
    textColumn("criteria", "What would settle it.", ({ data }) => data.criteria),
    dateColumn("due", "When to look again at the latest.", ({ data }) => data.due),
    textColumn("status", "open, partly or resolved.", ({ data }) => data.status),
    dateColumn("outcome_as_of", "When the outcome was judged.", ({ data }) => data.outcome?.as_of),
    textColumn("outcome", "What came of it.", ({ data }) => data.outcome?.note),
    listColumn("open_points", "What is still open, as texts.", ({ data }) => data.open_points),
    listColumn("claims", "Ids of claims that it bears on.", ({ data }) => data.claims),
  ],
});

export const debates = defineTable<Debate>({
  name: "debates",
  title: "Debates",
  description: "Questions with positions.",
  key: ["id"],
  rows: (briefing) => briefing.debates,
  columns: [
    idColumn("debate"),
    pageColumn(),
    textColumn("question", "The question.", ({ data }) => data.question),
    textColumn("kind", "debate or disputed fact.", ({ data }) => data.kind),
    themesColumn(),
    textColumn("note", "What there is to say of it.", ({ data }) => data.note),
  ],
});

type PositionRow = { debate: Debate; position: DebatePosition; number: number };

export const positions = defineTable<PositionRow>({
  name: "positions",
  title: "Positions",
  description: "The answers that a debate’s sides give.",
  key: ["debate", "number"],
  rows: (briefing) =>
    briefing.debates.flatMap((debate) =>
      debate.positions.map((position, place) => ({ debate, position, number: place + 1 })),
    ),
  columns: [
    linkColumn("debate", "debates", "Id of the debate.", ({ debate }) => debate.id),
    { name: "number", type: "integer", description: "Its place in the debate.", cell: ({ number }) => number },
    textColumn("name", "Its name.", ({ position }) => position.data.name),
    textColumn("position", "What it says.", ({ position }) => position.data.position),
    listColumn("held_by", "Ids of the actors who hold it.", ({ position }) => position.data.held_by),
    listColumn("held_by_others", "Others who hold it, as texts.", ({ position }) => position.data.held_by_others),
    listColumn("claims", "Ids of claims that it rests on.", ({ position }) => position.data.claims),
    listColumn("sources", "Ids of sources.", ({ position }) => sourcesOf(position.places)),
  ],
});
