import { documentKeys } from "../lib/document-keys.ts";
import type { SourceRecord } from "../model/records.ts";
import { defineRule } from "./rule.ts";

/** Two sources for the same document. */
export const sourceTwice = defineRule({
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
});
