import { findHeading } from "../model/body.ts";
import { didYouMean } from "../model/nearest.ts";
import { defineRule } from "./rule.ts";

/** Fragments on every brief's page in addition to its headings. */
const pageFragment = /^(?:page|note|noted|claim):/;

/** A link to a heading that does not exist. */
export const unknownHeading = defineRule({
  id: "unknown-heading",
  explain: "A link to a heading ends in the heading’s words, in lower case and joined by hyphens.",
  good: "[the cost](another-brief.md#what-it-cost)",
  bad: "[the cost](another-brief.md#What it cost)",
  *check({ content }) {
    const bodies = new Map(content.briefs.map(({ id, body }) => [id, body]));
    for (const brief of content.briefs) {
      const links = [
        ...brief.body.briefLinks,
        ...brief.body.fragmentLinks.map((link) => ({ ...link, target: brief.id })),
      ];
      for (const { target, fragment, line, column } of links) {
        const body = bodies.get(target);
        if (!fragment || !body || findHeading(body, fragment) || pageFragment.test(fragment)) continue;
        const slugs = body.headings.map(({ slug }) => slug);
        yield {
          record: brief,
          place: { line, column },
          message: `the brief ${target} has no heading #${fragment}`,
          hint: didYouMean(fragment, slugs, slugs.length > 0 ? `it has ${slugs.join(", ")}` : "it has no headings"),
        };
      }
    }
  },
});
