import { allKinds, fileOf, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { withArticle } from "../lib/count.ts";
import { findHeading } from "../model/body.ts";
import { didYouMean } from "../model/nearest.ts";
import { figuresOf, referencesOf } from "../model/references.ts";
import { renamedHint } from "./renamed.ts";
import { allRecords, type Checked, defineRule, nodeRule, type Report, recordRule } from "./rule.ts";

/** Returns the message and hint for an unknown id, or for one that belongs to another kind. */
const unknownName = (checked: Checked, kind: RecordOrBrief, id: string): { message: string; hint: string } => {
  const { names } = checked.content;
  const other = allKinds.find((candidate) => candidate !== kind && names[candidate].has(id));
  return {
    message: `there is no ${kinds[kind].noun} ${id}${other ? `; it is the id of ${withArticle(kinds[other].noun)}` : ""}`,
    hint:
      renamedHint(checked, kind, id) ??
      didYouMean(id, names[kind], `add ${fileOf({ kind, id })}, or name one that is there`),
  };
};

/** Fragments on every brief's page in addition to its headings. */
const pageFragment = /^(?:page|note|noted|claim):/;

/** The rules on names of what does not exist. */
export const unknownRules = [
  defineRule({
    id: "unknown-id",
    explain: "A record is named by its id, which is the name of its file without the ending.",
    good: "themes: [money], with a file _data/themes/money.yaml",
    bad: "themes: [moeny]",
    *check(checked): Iterable<Report> {
      const { content } = checked;
      for (const record of allRecords(checked))
        for (const { kind, id, path } of referencesOf(record))
          if (!content.names[kind].has(id)) yield { record, path, ...unknownName(checked, kind, id) };
      for (const brief of content.briefs) {
        for (const { claims, line, column } of brief.body.citations)
          for (const id of claims)
            if (!content.names.claim.has(id))
              yield { record: brief, place: { line, column }, ...unknownName(checked, "claim", id) };
        for (const { chart, line, column } of brief.body.charts)
          if (!content.names.chart.has(chart))
            yield { record: brief, place: { line, column }, ...unknownName(checked, "chart", chart) };
        for (const { target, line, column } of brief.body.briefLinks)
          if (!content.names.brief.has(target))
            yield { record: brief, place: { line, column }, ...unknownName(checked, "brief", target) };
      }
    },
  }),
  defineRule({
    id: "unknown-figure",
    explain: "A figure is named by its claim and its key, and the claim holds it.",
    good: "[=line-cost-forty-million.cost]",
    bad: "[=line-cost-forty-million.price]",
    *check(checked) {
      const { briefing, content } = checked;
      const problemOf = (claim: string, key: string) => {
        if (!content.names.claim.has(claim)) return unknownName(checked, "claim", claim);
        const figures = briefing.claim.get(claim)?.data.figures;
        if (!briefing.claim.has(claim) || Object.hasOwn(figures ?? {}, key)) return undefined;
        const keys = Object.keys(figures ?? {});
        return {
          message: `the claim ${claim} has no figure ${key}`,
          hint: didYouMean(
            key,
            keys,
            keys.length > 0 ? `its figures are ${keys.join(", ")}` : "it has no figures; add one to the claim",
          ),
        };
      };
      for (const brief of content.briefs)
        for (const { claim, figure, line, column } of brief.body.figures) {
          const found = problemOf(claim, figure);
          if (found) yield { record: brief, place: { line, column }, ...found };
        }
      for (const record of allRecords(checked))
        for (const { name, path } of figuresOf(record)) {
          const [claim = "", key = ""] = name.split(".");
          const found = problemOf(claim, key);
          if (found) yield { record, path, ...found };
        }
    },
  }),
  nodeRule("brief", {
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
  }),
  recordRule("brief", {
    id: "unknown-image",
    explain: "A picture that a brief shows is a file in briefs/images/.",
    good: '![Map of the lines](images/lines.png "The lines. Source: City of Norbury.")',
    bad: '![Map of the lines](images/line.png "The lines. Source: City of Norbury.")',
    find: ({ body }, { content: { imageNames } }) =>
      body.images.map(
        ({ image, line, column }) =>
          imageNames &&
          !imageNames.has(image) && {
            place: { line, column },
            message: `there is no picture briefs/images/${image}`,
            hint: didYouMean(image, imageNames, "put the file there"),
          },
      ),
  }),
];
