import { compareText } from "../lib/compare-text.ts";
import { defineKind, ownPage, withTemplate } from "./define-kind.ts";
import { asOptional, choice, optional, text } from "./field.ts";
import { aliases, chinese, lastFields, sourcePositions } from "./shared.ts";
import { actorKinds } from "./vocabulary.ts";

/** Returns the name by which lists sort an actor: “family, name” if a family name is given, else the name. */
export const sortingName = ({ name, family }: { name: string; family?: string }): string =>
  family ? `${family}, ${name}` : name;

export const actor = defineKind({
  name: "actor",
  help: "A person, an organization or a state.",
  title: "name",
  page: ownPage("/actors/", withTemplate),
  rank: 7,
  search: { list: "Who’s who" },
  order: (a, b) => compareText(sortingName(a).toLowerCase(), sortingName(b).toLowerCase()),
  fields: {
    name: text({ size: "name", label: "Name", help: "As it is usually written in English." }),
    family: optional.text({
      size: "name",
      label: "Family name",
      help: "Of a person, the name that lists are sorted by: “Liang” of Liang Wenfeng.",
    }),
    kind: choice(actorKinds, { label: "Kind", help: "A person, an organization or a state." }),
    description: text({ search: "lead", label: "Description", help: "Who this is, in a sentence.", long: true }),
    roles: optional.rows({
      label: "Roles",
      help: "Offices that it holds or held, and what it is to others.",
      itemNoun: "role",
      ask: "yes",
      fields: {
        role: text({
          size: "name",
          search: "alias",
          label: "Role",
          help: "As readers look for it: chief executive of Siemens, data protection authority of Italy.",
        }),
        from: optional.date({ label: "From", help: "When it took office.", ask: "yes" }),
        until: optional.date({ label: "Until", help: "When it left office, if it has.", ask: "yes" }),
      },
    }),
    part_of: optional.reference("actor", {
      as: "partOf",
      backlink: "parts",
      label: "Part of",
      help: "The larger body whose voice it shares; the two count as one origin.",
      ask: "yes",
    }),
    aliases,
    chinese,
    themes: optional.references("theme", { label: "Themes", help: "Themes.", empty: true }),
    sources: asOptional(sourcePositions("actors", "more")),
    ...lastFields,
  },
});
