import { likelihoods } from "../kinds/vocabulary.ts";
import type { Path } from "../model/finding.ts";
import type { SourceRecord } from "../model/records.ts";
import { withoutQuotations } from "./prose.ts";
import { defineRule, type Report } from "./rule.ts";

/** Words for a likelihood that are not on the scale. */
const offScale =
  /\b(?:probably|improbabl[ey]|(?:the )?chances are|(?:the )?odds are|in all likelihood|(?:could|may|might) well|doubtless|undoubtedly|(?:most|more than|highly|quite|extremely|fairly|rather) (?:un)?likely|almost surely|near(?:ly)? certain(?:ly)?|(?:good|fair|slim|decent|strong) chance|\d+ (?:percent|per cent) (?:chance|likely|probability))\b|\d+ ?% (?:chance|likely|probability)\b/i;
/** Words that hedge again what a likelihood has already expressed. */
const hedge = /\b(?:may|might|could|perhaps|maybe|possibly|possible|conceivabl[ey])\b/;

type TextPlace = { record: SourceRecord; path: Path; text: string; measured: boolean };

/** A word for a likelihood outside the seven terms. */
export const likelihoodWords = defineRule({
  id: "likelihood-words",
  severity: "warning",
  exemptible: true,
  explain: `How likely something is, is said in seven terms, each with its range: ${likelihoods.join(", ")}.`,
  good: "judgment: The council will build a second line. likelihood: likely",
  bad: "judgment: The council will probably build a second line.",
  *check({ content }): Iterable<Report> {
    const texts: TextPlace[] = [
      ...content.records.claim
        .filter(({ data }) => data.kind === "judgment" || data.kind === "forecast")
        .map((record) => ({ record, path: ["statement"], text: record.data.statement, measured: false })),
      ...content.briefs.flatMap((record) =>
        record.data.judgments.map(({ judgment, likelihood }, place) => ({
          record,
          path: ["judgments", place, "judgment"],
          text: judgment,
          measured: likelihood !== undefined,
        })),
      ),
    ];
    for (const { record, path, text, measured } of texts) {
      const found = offScale.exec(withoutQuotations(text)) ?? (measured ? hedge.exec(withoutQuotations(text)) : null);
      if (found)
        yield {
          record,
          path,
          message: `${JSON.stringify(found[0])} is no term for a likelihood`,
          hint: measured
            ? "say what will happen, and leave how likely to likelihood"
            : `say it plainly, and give a confidence or one of: ${likelihoods.join(", ")}`,
        };
    }
  },
});
