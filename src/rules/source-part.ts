import { claimsOfNoPart, hasParts } from "../model/source-parts.ts";
import { defineRule } from "./rule.ts";

/** A part that a source lists twice, and a claim from a source with parts that is in none of them. */
export const sourcePart = defineRule({
  id: "source-part",
  explain:
    "A source with `parts` has a page that follows them claim by claim. Each part has a place of its own, and the locator of every claim taken from the source begins with the place of a part.",
  good: "locator: Question 2, first answer, where the source has the part { locator: Question 2, … }",
  bad: "locator: near the end, where the source has the parts Question 1 and Question 2",
  *check({ briefing }) {
    for (const source of briefing.sources.filter(hasParts)) {
      const parts = source.data.parts ?? [];
      for (const [at, { locator }] of parts.entries())
        if (parts.findIndex((part) => part.locator === locator) < at)
          yield {
            record: source,
            path: ["parts", at, "locator"],
            message: `two parts of the source have the place ${JSON.stringify(locator)}`,
            hint: "give each part a place of its own, or delete one",
          };
      for (const { claim, evidence, place } of claimsOfNoPart(source))
        yield {
          record: claim,
          path: ["evidence", claim.evidence.indexOf(evidence)],
          message: `the locator ${JSON.stringify(place)} begins with none of the parts of ${source.id}`,
          hint: `begin it with one of: ${parts.map(({ locator }) => locator).join(", ")}`,
        };
    }
  },
});
