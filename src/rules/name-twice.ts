import { compareText } from "../lib/compare-text.ts";
import type { Actor, Term } from "../model/briefing.ts";
import type { Path } from "../model/finding.ts";
import { nameKey } from "../model/name-matcher.ts";
import { defineRule } from "./rule.ts";

type Named = { name: string; path: Path };

/** Returns the names of a term or an actor, each with its place in the record. */
export const namesOf = ({ data: { name, aliases = [], chinese } }: Actor | Term): Named[] => [
  { name, path: ["name"] },
  ...aliases.map((alias, place) => ({ name: alias, path: ["aliases", place] })),
  ...(chinese ? [{ name: chinese, path: ["chinese"] }] : []),
];

/** A name of two terms or two actors: texts link only to the first of them. */
export const nameTwice = defineRule({
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
});
