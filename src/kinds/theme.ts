import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { choice, ordinal, text } from "./field.ts";
import { marks } from "./vocabulary.ts";

export const theme = defineKind({
  name: "theme",
  help: "One of the few lines along which everything runs.",
  title: "name",
  page: ownPage("/themes/", withTemplate),
  rank: 1,
  search: { list: "Themes" },
  form: false,
  order: (a, b) => a.order - b.order,
  fields: {
    name: text({ size: "name", label: "Name", help: "One or two words." }),
    question: text({ size: "title", search: "lead", label: "Question", help: "The question that the theme asks." }),
    summary: text({
      search: "text",
      label: "State of play",
      help: "The present state, in about three sentences.",
      long: true,
    }),
    order: ordinal({ label: "Order", help: "Its place in the row of themes, from 1." }),
    mark: choice(marks, { label: "Mark", help: "The small shape that distinguishes it." }),
  },
});
