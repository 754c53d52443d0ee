import { choiceName } from "../kinds/vocabulary.ts";
import { withArticle } from "../lib/count.ts";
import { firstDay, lastDay } from "../lib/dates.ts";
import type { Claim } from "../model/briefing.ts";
import { isActive, isSupportedOnlyFrom } from "../model/evidence-counts.ts";
import { isRetracted } from "../model/origins.ts";
import { nodeRules } from "./rule.ts";

/** Documents with pages, sections or articles. */
const paged = new Set(
  "article-journal bill book chapter legal_case legislation paper-conference regulation report".split(" "),
);

const confidenceHint = "look for a better source, or set confidence: low and say why";

/** Returns what a claim states more strongly than weak sources allow, or nothing. */
const overstatementOf = ({ data: { kind, confidence }, verdict }: Claim) => {
  if (confidence && confidence !== "low")
    return { path: ["confidence"], message: `the confidence is ${confidence}`, hint: confidenceHint };
  if (kind === "fact" && !confidence)
    return { path: ["kind"], message: "the claim is a fact without a confidence", hint: confidenceHint };
  if (verdict.standing === "corroborated")
    return { path: ["evidence"], message: "the claim counts as corroborated", hint: "look for a better source" };
  return undefined;
};

/** The rules on the evidence of a claim, with the sources behind it. */
export const claimSupport = nodeRules("claim", [
  {
    id: "corrected-unread",
    severity: "warning",
    exemptible: true,
    explain:
      "When a source is corrected or retracted, each claim that relies on it is checked again, and its history says so.",
    good: "a source corrected on 2026-01-10, and { date: 2026-01-12, change: reviewed } in the claim’s history",
    bad: "a source corrected on 2026-01-10, and nothing in the claim’s history since",
    find: (claim) => {
      const checked = claim.data.history.map(({ date }) => lastDay(date)).sort();
      return claim.evidence.map(
        ({ source: { id, data } }, place) =>
          isActive(claim) &&
          data.notice &&
          firstDay(data.notice.date) > (checked.at(-1) ?? "") && {
            path: ["evidence", place],
            message: `the source ${id} was ${data.notice.kind} on ${data.notice.date}, after the claim was last checked`,
            hint: `read the notice, correct the claim, or run npm run reviewed -- --claim ${claim.id}`,
          },
      );
    },
  },
  {
    id: "locator-missing",
    severity: "warning",
    exemptible: true,
    explain: "Evidence from a report, a paper, a book or a law says on which page or in which part it is.",
    good: "{ source: v3-report, stance: supports, locator: Table 1, p. 5 }",
    bad: "{ source: v3-report, stance: supports }",
    find: (claim) =>
      claim.data.evidence.map(({ source, stance, locator }, place) => {
        const type = claim.evidence.find((row) => row.data.source === source)?.source.data.type;
        return (
          stance !== "context" &&
          !locator &&
          type &&
          paged.has(type) && {
            path: ["evidence", place, "source"],
            message: `the evidence from ${source}, ${withArticle(choiceName(type))}, does not say where in it`,
            hint: "add locator: the page, table, section or article",
          }
        );
      }),
  },
  {
    id: "maker-alone",
    severity: "warning",
    exemptible: true,
    explain: "A party’s word about itself is no confirmation, so that by itself it does not support high confidence.",
    good: "confidence: moderate, while the company is the only origin",
    bad: "confidence: high, while the company is the only origin",
    find: ({ data, verdict }) =>
      data.confidence === "high" &&
      verdict.standing === "self-reported" && {
        path: ["confidence"],
        message: "the confidence is high, and only its author supports the claim",
        hint: "look for an independent origin, or lower the confidence",
      },
  },
  {
    id: "retracted-support",
    exemptible: true,
    explain: "A claim that only retracted sources support is withdrawn, or gets other evidence.",
    good: "evidence from a source without a notice of retraction",
    bad: "evidence from a source with notice: { kind: retracted, … } and from no other",
    find: (claim) => {
      const supporting = claim.evidence.filter(({ data }) => data.stance === "supports").map(({ source }) => source);
      return (
        isActive(claim) &&
        supporting.length > 0 &&
        supporting.every(isRetracted) && {
          path: ["evidence"],
          message: `only retracted sources support the claim: ${[...new Set(supporting.map(({ id }) => id))].join(", ")}`,
          hint: "withdraw the claim, or add evidence that was not retracted",
        }
      );
    },
  },
  {
    id: "weak-sources",
    exemptible: true,
    explain:
      "Sources graded D, E or F may report something; without a better one the confidence of a claim is low, even of a fact, and the claim is not corroborated.",
    good: "confidence: low, while two sources graded D are all there is",
    bad: "confidence: moderate, while two sources graded D are all there is",
    find: (claim) => {
      const excess = isActive(claim) && isSupportedOnlyFrom(claim, "D") && overstatementOf(claim);
      return excess && { ...excess, message: `${excess.message}, and only sources graded D or lower support it` };
    },
  },
]);
