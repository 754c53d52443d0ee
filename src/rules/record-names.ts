import { compareText } from "../lib/compare-text.ts";
import type { Actor, Term } from "../model/briefing.ts";
import type { Path } from "../model/finding.ts";
import { nameKey } from "../model/name-matcher.ts";
import { stopWords } from "../model/stop-words.ts";
import { defineRule } from "./rule.ts";

type Named = { name: string; path: Path };

/** Returns the names of a term or an actor, each with its place in the record. */
const namesOf = ({ data: { name, aliases = [], chinese } }: Actor | Term): Named[] => [
  { name, path: ["name"] },
  ...aliases.map((alias, place) => ({ name: alias, path: ["aliases", place] })),
  ...(chinese ? [{ name: chinese, path: ["chinese"] }] : []),
];

/** The rules on names of terms and actors. */
export const nameRules = [
  defineRule({
    id: "name-twice",
    severity: "warning",
    exemptible: true,
    explain: "A name leads to one term or one actor: where two have it, texts are linked to the first of them only.",
    good: "aliases: [Bureau of Industry and Security] in one actor",
    bad: "aliases: [BIS] in two actors",
    *check({ briefing: { terms, actors } }) {
      for (const records of [terms, actors]) {
        const first = new Map<string, string>();
        for (const record of [...records].sort((a, b) => compareText(a.id, b.id)))
          for (const { name, path } of namesOf(record)) {
            const other = first.get(nameKey(name)) ?? record.id;
            first.set(nameKey(name), other);
            if (other === record.id) continue;
            yield {
              record,
              path,
              message: `the ${record.kind} ${other} has the name ${JSON.stringify(name)} too`,
              hint: "leave it to one of the two, write the longer name, or merge the two",
            };
          }
      }
    },
  }),
  defineRule({
    id: "name-common",
    severity: "warning",
    exemptible: true,
    explain:
      "A name or an alias is no common word, since texts are linked where they first have it. An abbreviation in capitals, such as US, is no common word.",
    good: "aliases: [Norbury]",
    bad: "aliases: [the]",
    *check({ briefing: { terms, actors } }) {
      for (const record of [...terms, ...actors])
        for (const { name, path } of namesOf(record))
          if (stopWords.has(nameKey(name)) && !/^\p{Lu}{2,}$/u.test(name))
            yield {
              record,
              path,
              message: `${JSON.stringify(name)} is a common word, and the first one in each text would lead to the ${record.kind} ${record.id}`,
              hint: "write a longer name, or delete it",
            };
    },
  }),
];
