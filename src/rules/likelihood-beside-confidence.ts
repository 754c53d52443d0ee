import type { Path, Position } from "../model/finding.ts";
import type { ParsedBrief, SourceRecord } from "../model/records.ts";
import { splitSentences } from "../model/sentences.ts";
import { defineRule, type Report } from "./rule.ts";

const likelihood = /\b(?:almost no chance|(?:very )?(?:un)?likely|roughly even chance|almost certain(?:ly)?)\b/i;
const confidence =
  /\b(?:(?:high|moderate|medium|low|great|little) confidence|confidence (?:is|was) (?:high|moderate|low)|(?:highly|moderately|fully) confident|with confidence)\b/i;

// Few texts have the rarer word, and a search for one word is fast.
const mixes = (text: string) => /confiden/i.test(text) && likelihood.test(text) && confidence.test(text);

type TextPlace = { text: string; path?: Path; place?: Position };

const inClaim = ({ data }: SourceRecord<"claim">): TextPlace[] => [
  { text: data.statement, path: ["statement"] },
  { text: data.because ?? "", path: ["because"] },
  ...(data.caveats ?? []).map((text, place): TextPlace => ({ text, path: ["caveats", place] })),
  { text: data.outcome?.note ?? "", path: ["outcome", "note"] },
];

const inFrontMatter = ({ data }: ParsedBrief): TextPlace[] => [
  { text: data.summary, path: ["summary"] },
  ...data.judgments.flatMap(({ judgment, because = "" }, place): TextPlace[] => [
    { text: judgment, path: ["judgments", place, "judgment"] },
    { text: because, path: ["judgments", place, "because"] },
  ]),
];

const inBody = ({ body }: ParsedBrief): TextPlace[] =>
  body.paragraphs.map(({ text, line }) => ({ text, place: { line, column: 1 } }));

/** A sentence that states both a likelihood and a confidence. */
export const likelihoodBesideConfidence = defineRule({
  id: "likelihood-beside-confidence",
  exemptible: true,
  explain:
    "How likely a thing is and how sure one is of saying so are two matters; in one sentence readers take one for the other (ICD 203).",
  good: "The council will very likely build the line. Our confidence in that is moderate: it rests on one survey.",
  bad: "We say with moderate confidence that the council will very likely build the line.",
  *check({ content }): Iterable<Report> {
    const textsByRecord: [SourceRecord, TextPlace[]][] = [
      ...content.records.claim.map((claim): [SourceRecord, TextPlace[]] => [claim, inClaim(claim)]),
      ...content.briefs.map((brief): [SourceRecord, TextPlace[]] => [
        brief,
        [...inFrontMatter(brief), ...inBody(brief)],
      ]),
    ];
    for (const [record, texts] of textsByRecord)
      for (const { text, ...place } of texts)
        if (mixes(text) && splitSentences(text).all.some(mixes))
          yield {
            record,
            ...place,
            message: "one sentence says how likely it is and how sure its author",
            hint: "make two sentences of it, or leave one of the two out",
          };
  },
});
