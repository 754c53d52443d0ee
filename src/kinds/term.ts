import { compareText } from "../lib/compare-text.ts";
import { defineKind, listedOn, withTemplate } from "./define-kind.ts";
import { asOptional, optional, text } from "./field.ts";
import { aliases, chinese, lastFields, sourcePositions, themes } from "./shared.ts";

export const term = defineKind({
  name: "term",
  help: "An entry of the glossary.",
  title: "name",
  page: listedOn("/glossary/", withTemplate),
  rank: 8,
  search: { list: "Glossary" },
  order: (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()),
  fields: {
    name: text({ size: "name", label: "Term", help: "As briefs use it." }),
    definition: text({
      search: "lead",
      label: "Definition",
      help: "One or two sentences that a newcomer understands.",
      long: true,
    }),
    aliases,
    chinese,
    themes: themes("terms"),
    see_also: optional.references("term", { as: "seeAlso", label: "See also", help: "Related terms.", empty: true }),
    sources: asOptional(sourcePositions("terms", "more")),
    ...lastFields,
  },
});
