import { allKinds, fileOf, kinds, type RecordOrBrief } from "../kinds/registry.ts";
import { withArticle } from "../lib/count.ts";
import { didYouMean } from "../model/nearest.ts";
import { referencesOf } from "../model/references.ts";
import { renamedHint } from "./renamed.ts";
import { allRecords, type Checked, defineRule, type Report } from "./rule.ts";

/** Returns the message and hint for an unknown id, or for one that belongs to another kind. */
export const unknownName = (checked: Checked, kind: RecordOrBrief, id: string): { message: string; hint: string } => {
  const { names } = checked.content;
  const other = allKinds.find((candidate) => candidate !== kind && names[candidate].has(id));
  return {
    message: `there is no ${kinds[kind].noun} ${id}${other ? `; it is the id of ${withArticle(kinds[other].noun)}` : ""}`,
    hint:
      renamedHint(checked, kind, id) ??
      didYouMean(id, names[kind], `add ${fileOf({ kind, id })}, or name one that is there`),
  };
};

/** An id that names nothing, or a record of another kind. */
export const unknownId = defineRule({
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
});
