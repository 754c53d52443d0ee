import { documentKeys } from "../lib/document-keys.ts";
import type { SourceRecord } from "../model/records.ts";
import { claimsOfNoPart, hasParts } from "../model/source-parts.ts";
import { defineRule } from "./rule.ts";

/** The rules on the parts of a source, and on two sources for one document. */
export const sourceRules = [
  defineRule({
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
  }),
  defineRule({
    id: "source-twice",
    exemptible: true,
    explain:
      "A document is one source, however often it is cited. Two sources are the same document if they have the same DOI, the same address (whatever the scheme, `www.`, tracking parameters or the place in the page), or the same title, date and publisher.",
    good: "one source for https://arxiv.org/abs/2412.19437, cited by five claims",
    bad: "a second source for https://www.arxiv.org/pdf/2412.19437v2",
    *check({ content }) {
      const first = new Map<string, SourceRecord<"source">>();
      for (const source of content.records.source) {
        const keys = documentKeys(source.data);
        const same = keys.find(({ key }) => first.has(key));
        const other = same && first.get(same.key);
        if (same && other)
          yield {
            record: source,
            path: [same.field],
            message: `the source has the same ${same.label} as ${other.id}`,
            hint: `cite ${other.id} instead and delete this source, or correct the ${same.label}`,
          };
        else for (const { key } of keys) if (!first.has(key)) first.set(key, source);
      }
    },
  }),
];
