import type { Actor, Chart, Event, Term, Theme } from "../../model/briefing.ts";
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

export const themes = defineTable<Theme>({
  name: "themes",
  title: "Themes",
  description: "The lines that briefs, claims and events run along.",
  key: ["id"],
  rows: (briefing) => briefing.themes,
  columns: [
    idColumn("theme"),
    pageColumn(),
    textColumn("name", "Its name.", ({ data }) => data.name),
    textColumn("question", "The question that it asks.", ({ data }) => data.question),
    textColumn("summary", "What is thought of it.", ({ data }) => data.summary),
    { name: "order", type: "integer", description: "Its place among the themes.", cell: ({ data }) => data.order },
  ],
});

export const events = defineTable<Event>({
  name: "events",
  title: "Events",
  description: "What happened on a date.",
  key: ["id"],
  rows: (briefing) => briefing.events,
  columns: [
    idColumn("event"),
    pageColumn(),
    dateColumn("date", "When it happened.", ({ data }) => data.date),
    textColumn("title", "What happened.", ({ data }) => data.title),
    textColumn("description", "The same at more length.", ({ data }) => data.description),
    themesColumn(),
    textColumn("certainty", "verified, reported or alleged.", ({ data }) => data.certainty),
    listColumn("actors", "Ids of actors.", ({ data }) => data.actors),
    listColumn("claims", "Ids of claims that it bears on.", ({ data }) => data.claims),
    listColumn("sources", "Ids of sources.", ({ places }) => sourcesOf(places)),
  ],
});

export const actors = defineTable<Actor>({
  name: "actors",
  title: "Actors",
  description: "Persons, organizations and states.",
  key: ["id"],
  rows: (briefing) => briefing.actors,
  columns: [
    idColumn("actor"),
    pageColumn(),
    textColumn("name", "Its name.", ({ data }) => data.name),
    textColumn("kind", "person, organization or state.", ({ data }) => data.kind),
    textColumn("description", "Who or what it is.", ({ data }) => data.description),
    linkColumn("part_of", "actors", "Id of the actor that it counts as one origin with.", ({ data }) => data.part_of),
    listColumn("aliases", "Other names.", ({ data }) => data.aliases),
    textColumn("chinese", "Its Chinese name.", ({ data }) => data.chinese),
    themesColumn(),
  ],
});

export const terms = defineTable<Term>({
  name: "terms",
  title: "Terms",
  description: "The glossary.",
  key: ["id"],
  rows: (briefing) => briefing.terms,
  columns: [
    idColumn("term"),
    pageColumn(),
    textColumn("name", "The term.", ({ data }) => data.name),
    textColumn("definition", "What it means.", ({ data }) => data.definition),
    listColumn("aliases", "Other names.", ({ data }) => data.aliases),
    textColumn("chinese", "The Chinese term.", ({ data }) => data.chinese),
    themesColumn(),
    listColumn("see_also", "Ids of other terms.", ({ data }) => data.see_also),
    listColumn("sources", "Ids of sources.", ({ places }) => sourcesOf(places)),
  ],
});

export const charts = defineTable<Chart>({
  name: "charts",
  title: "Charts",
  description: "Pictures of claims’ figures.",
  key: ["id"],
  rows: (briefing) => briefing.charts,
  columns: [
    idColumn("chart"),
    pageColumn(),
    textColumn("title", "Its title.", ({ data }) => data.title),
    textColumn("description", "What it shows.", ({ data }) => data.description),
    textColumn("unit", "Its unit.", ({ data }) => data.unit),
    themesColumn(),
    listColumn("figures", "Its figures, as claim.key.", ({ data }) => data.rows.flatMap(({ figures }) => figures)),
    textColumn("note", "What there is to say of it.", ({ data }) => data.note),
  ],
});
