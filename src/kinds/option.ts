import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { asOptional, choice, optional, reference, text } from "./field.ts";
import { lastFields, sourcePositions, themes } from "./shared.ts";
import { optionStatuses } from "./vocabulary.ts";

/** A policy option: an action, who could take it, and the claims for and against it. */
export const option = defineKind({
  name: "option",
  noun: "policy option",
  plural: "policy options",
  help: "Something that could be done, who could do it, and what speaks for and against it.",
  title: "title",
  page: ownPage("/options/", withTemplate),
  rank: 10,
  search: { list: "Policy options" },
  defaults: () => ({ status: "proposed" as const }),
  fields: {
    title: text({ size: "title", label: "Option", help: "What could be done, stated neutrally: “Congress could …”." }),
    actor: reference("actor", { backlink: "options", label: "Who acts", help: "The actor who could do it." }),
    themes: themes("options"),
    status: choice(optionStatuses, { label: "Status", help: "How far it has come." }),
    description: optional.text({
      search: "text",
      label: "Description",
      help: "What it would consist of.",
      long: true,
      ask: "yes",
    }),
    proposed_by: optional.references("actor", {
      as: "proposers",
      backlink: "proposals",
      label: "Proposed by",
      help: "Who has proposed it.",
      ask: "yes",
    }),
    sources: asOptional(sourcePositions("options")),
    for: optional.references("claim", {
      as: "reasonsFor",
      backlink: "options",
      label: "For it",
      help: "Claims that speak for it.",
      ask: "yes",
    }),
    against: optional.references("claim", {
      as: "reasonsAgainst",
      backlink: "options",
      label: "Against it",
      help: "Claims that speak against it.",
      ask: "yes",
    }),
    cost: optional.text({ search: "text", label: "Cost", help: "What it would cost, and whom.", ask: "yes" }),
    risk: optional.text({ search: "text", label: "Risk", help: "What could go wrong.", ask: "yes" }),
    trigger: optional.text({ search: "text", label: "Trigger", help: "What would make it timely.", ask: "yes" }),
    briefs: optional.references("brief", {
      as: "furtherBriefs",
      backlink: "furtherOptions",
      label: "Briefs",
      help: "Further briefs that show it.",
    }),
    ...lastFields,
  },
});
