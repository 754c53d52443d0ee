import { type Kind, kinds, titleOf } from "../kinds/registry.ts";
import type { SourceRecord } from "../model/records.ts";
import { withoutQuotations } from "./prose.ts";
import { everyRecordRule } from "./rule.ts";

/** Words that attribute a statement to somebody else, by their stems. */
export const attributions: Record<string, RegExp> = {
  report: /\breport(?:s|ed|edly|ing)?\b/gi,
  allege: /\balleg(?:es?|ed|edly|ing|ations?)\b/gi,
  claim: /\bclaim(?:s|ed|ing)?\b/gi,
  say: /\b(?:says?|said)\b/gi,
  rumor: /\brumou?r(?:s|ed)?\b/gi,
};

/** Kinds whose titles are names, or were given by others. */
const kindsWithNames: ReadonlySet<Kind> = new Set(["actor", "source", "term", "theme"]);

const labelOf = ({ data }: SourceRecord): string | undefined =>
  "certainty" in data && data.certainty !== "verified" ? data.certainty : undefined;

/** A title that says twice that something is reported, alleged, claimed or said. */
export const attributionTwice = everyRecordRule({
  id: "attribution-twice",
  exemptible: true,
  explain:
    "A title says once that something is reported, alleged, claimed or said. An event that is not verified shows its certainty (“reported”, “alleged”) next to its title, so that the title does not repeat the word.",
  good: "certainty: reported, title: The council drops the second line",
  bad: "certainty: reported, title: The council reported to drop the second line",
  find: (record) => {
    const { kind, data } = record;
    if (kind === "site" || kindsWithNames.has(kind)) return undefined;
    const text = withoutQuotations(titleOf(kind, data));
    const label = labelOf(record);
    return Object.entries(attributions).map(([stem, pattern]) => {
      const found = [...text.matchAll(pattern)].map(([word]) => word);
      const labeled = label?.startsWith(stem.slice(0, 5)) === true;
      return (
        found.length > (labeled ? 0 : 1) && {
          path: [kinds[kind].title],
          message: labeled
            ? `the title says ${JSON.stringify(found[0])}, and the event shows “${label}” next to it`
            : `the title says ${found.map((word) => JSON.stringify(word)).join(" and ")}`,
          hint: labeled ? "say in the title what happened, and leave the attribution to certainty" : "say it once",
        }
      );
    });
  },
});
