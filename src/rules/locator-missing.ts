import { withArticle } from "../lib/count.ts";
import { defineRule } from "./rule.ts";

/** Documents with pages, sections or articles. */
const paged = new Set([
  "article-journal",
  "bill",
  "book",
  "chapter",
  "legal_case",
  "legislation",
  "paper-conference",
  "regulation",
  "report",
]);

/** Evidence in a long document without a locator. */
export const locatorMissing = defineRule({
  id: "locator-missing",
  severity: "warning",
  exemptible: true,
  explain: "Evidence from a report, a paper, a book or a law says on which page or in which part it is.",
  good: "{ source: v3-report, stance: supports, locator: Table 1, p. 5 }",
  bad: "{ source: v3-report, stance: supports }",
  *check({ briefing }) {
    for (const claim of briefing.claims)
      for (const [place, { source, stance, locator }] of claim.data.evidence.entries()) {
        const type = claim.evidence.find((row) => row.data.source === source)?.source.data.type;
        if (stance === "context" || locator || !type || !paged.has(type)) continue;
        yield {
          record: claim,
          path: ["evidence", place, "source"],
          message: `the evidence from ${source}, ${withArticle(type.replace(/[-_]/g, " "))}, does not say where in it`,
          hint: "add locator: the page, table, section or article",
        };
      }
  },
});
