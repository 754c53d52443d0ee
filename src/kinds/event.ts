import { compareDates } from "../lib/dates.ts";
import { defineKind, listedOn, withTemplate } from "./define-kind.ts";
import { choice, date, optional, text } from "./field.ts";
import { claims, lastFields, sourcePositions, themes } from "./shared.ts";
import { atLeastOne } from "./values.ts";
import { certaintyMeanings } from "./vocabulary.ts";

export const event = defineKind({
  name: "event",
  help: "Something that happened on a date.",
  title: "title",
  page: listedOn("/timeline/", withTemplate),
  rank: 5,
  search: { list: "Timeline", date: "date" },
  order: (a, b) => compareDates(a.date, b.date),
  fields: {
    date: date({ label: "Date", help: "The day, month or year on which it happened." }),
    title: text({ size: "title", label: "Title", help: "What happened, as a short sentence in the present tense." }),
    description: text({ search: "lead", label: "Description", help: "One or two sentences.", long: true }),
    themes: themes("events"),
    certainty: choice(certaintyMeanings, { label: "Certainty", help: "Whether it is verified, reported, or alleged." }),
    actors: optional.references("actor", {
      backlink: "events",
      search: "aside",
      label: "Actors",
      help: "Who takes part in it.",
      ask: "yes",
      empty: true,
    }),
    claims: claims("events"),
    sources: sourcePositions("events", "yes", atLeastOne),
    ...lastFields,
  },
});
