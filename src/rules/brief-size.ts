import { maxHtml } from "../model/body.ts";
import type { Brief, Briefing } from "../model/briefing.ts";
import { nodeRule } from "./rule.ts";

/** The approximate size of a chart, in characters. */
const chart = 20_000;

const sizeOf = ({ body }: Brief, { claim }: Briefing): number => {
  const figures = body.figures.reduce(
    (sum, use) => sum + (claim.get(use.claim)?.figures.find(({ key }) => key === use.figure)?.words.length ?? 0),
    0,
  );
  const repeated = body.charts.length - new Set(body.charts.map((use) => use.chart)).size;
  return body.size + figures + repeated * chart;
};

/** A brief whose page would be far larger than its text. */
export const briefSize = nodeRule("brief", {
  id: "brief-size",
  explain: "A brief becomes a page of at most 20 times its size; more is a mistake, or an attempt to choke the build.",
  good: "a table with as many cells in a row as it has columns",
  bad: "five hundred links to one address of a thousand characters",
  find: (brief, { briefing }) => {
    const size = sizeOf(brief, briefing);
    return (
      size > maxHtml(brief.markdown.length) && {
        place: { line: brief.bodyLine, column: 1 },
        message: `the text would grow from ${brief.markdown.length} to about ${size} characters`,
        hint: "look for a link, a figure, a chart or a row of a table that is repeated very often",
      }
    );
  },
});
