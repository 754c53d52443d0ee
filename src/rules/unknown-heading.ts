import { findHeading } from "../model/body.ts";
import { didYouMean } from "../model/nearest.ts";
import { nodeRule } from "./rule.ts";

/** Fragments on every brief's page in addition to its headings. */
const pageFragment = /^(?:page|note|noted|claim):/;

/** A link to a heading that does not exist. */
export const unknownHeading = nodeRule("brief", {
  id: "unknown-heading",
  explain: "A link to a heading ends in the heading’s words, in lower case and joined by hyphens.",
  good: "[the cost](another-brief.md#what-it-cost)",
  bad: "[the cost](another-brief.md#What it cost)",
  find: ({ id, body }, { briefing }) =>
    [...body.briefLinks, ...body.fragmentLinks.map((link) => ({ ...link, target: id }))].map(
      ({ target, fragment, line, column }) => {
        const linked = briefing.brief.get(target)?.body;
        if (!fragment || !linked || findHeading(linked, fragment) || pageFragment.test(fragment)) return undefined;
        const slugs = linked.headings.map(({ slug }) => slug);
        return {
          place: { line, column },
          message: `the brief ${target} has no heading #${fragment}`,
          hint: didYouMean(fragment, slugs, slugs.length > 0 ? `it has ${slugs.join(", ")}` : "it has no headings"),
        };
      },
    ),
});
