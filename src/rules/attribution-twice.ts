import { type Kind, kinds, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import type { Path } from "../model/finding.ts";
import type { SourceRecord } from "../model/records.ts";
import { withoutQuotations } from "./prose.ts";
import { allRecords, type Checked, defineRule } from "./rule.ts";

/** Words that attribute a statement to somebody else, by their stems. */
export const attributions: Record<string, RegExp> = {
  report: /\breport(?:s|ed|edly|ing)?\b/gi,
  allege: /\balleg(?:es?|ed|edly|ing|ations?)\b/gi,
  claim: /\bclaim(?:s|ed|ing)?\b/gi,
  say: /\b(?:says?|said)\b/gi,
  rumor: /\brumou?r(?:s|ed)?\b/gi,
};

type Title = { record: SourceRecord; path: Path; title: string; label?: string };

/** Kinds whose titles are names, or were given by others. */
const kindsWithNames: ReadonlySet<Kind> = new Set(["actor", "site", "source", "term", "theme"]);

const labelOf = ({ data }: SourceRecord): string | undefined =>
  "certainty" in data && data.certainty !== "verified" ? data.certainty : undefined;

/** Returns every title of the briefing's own; events with their certainty if it is shown next to the title. */
const titles = (checked: Checked): Title[] =>
  allRecords(checked)
    .filter(({ kind }) => !kindsWithNames.has(kind))
    .map((record) => {
      const kind = record.kind as RecordOrBrief;
      const label = labelOf(record);
      return {
        record,
        path: [kinds[kind].title],
        title: titleOf(kind, record.data),
        ...(label ? { label } : {}),
      };
    });

/** A title that says twice that something is reported, alleged, claimed or said. */
export const attributionTwice = defineRule({
  id: "attribution-twice",
  exemptible: true,
  explain:
    "A title says once that something is reported, alleged, claimed or said. An event that is not verified shows its certainty (“reported”, “alleged”) next to its title, so that the title does not repeat the word.",
  good: "certainty: reported, title: The council drops the second line",
  bad: "certainty: reported, title: The council reported to drop the second line",
  *check(checked) {
    for (const { record, path, title, label } of titles(checked)) {
      const text = withoutQuotations(title);
      for (const [stem, pattern] of Object.entries(attributions)) {
        const found = [...text.matchAll(pattern)].map(([word]) => word);
        const labeled = label?.startsWith(stem.slice(0, 5)) === true;
        if (found[0] && found.length + (labeled ? 1 : 0) > 1)
          yield {
            record,
            path,
            message: labeled
              ? `the title says ${JSON.stringify(found[0])}, and the event shows “${label}” next to it`
              : `the title says ${found.map((word) => JSON.stringify(word)).join(" and ")}`,
            hint: labeled ? "say in the title what happened, and leave the attribution to certainty" : "say it once",
          };
      }
    }
  },
});
