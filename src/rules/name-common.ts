import { nameKey } from "../model/name-matcher.ts";
import { stopWords } from "../model/stop-words.ts";
import { namesOf } from "./name-twice.ts";
import { defineRule } from "./rule.ts";

/** A name that is a word of every text. */
export const nameCommon = defineRule({
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
});
