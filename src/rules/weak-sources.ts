import type { Claim } from "../model/briefing.ts";
import { isActive, isSupportedOnlyFrom } from "../model/evidence-counts.ts";
import { defineRule } from "./rule.ts";

type Overstatement = { path: string; message: string; hint: string };

const confidenceHint = "look for a better source, or set confidence: low and say why";

/** Returns what a claim states more strongly than weak sources allow, or nothing. */
const overstatementOf = ({ data: { kind, confidence }, verdict }: Claim): Overstatement | undefined => {
  if (confidence && confidence !== "low")
    return { path: "confidence", message: `the confidence is ${confidence}`, hint: confidenceHint };
  if (kind === "fact" && !confidence)
    return { path: "kind", message: "the claim is a fact without a confidence", hint: confidenceHint };
  if (verdict.standing === "corroborated")
    return { path: "evidence", message: "the claim counts as corroborated", hint: "look for a better source" };
  return undefined;
};

/** A confidence above low, or corroboration, that only weak sources support. */
export const weakSources = defineRule({
  id: "weak-sources",
  exemptible: true,
  explain:
    "Sources graded D, E or F may report something; without a better one the confidence of a claim is low, even of a fact, and the claim is not corroborated.",
  good: "confidence: low, while two sources graded D are all there is",
  bad: "confidence: moderate, while two sources graded D are all there is",
  *check({ briefing }) {
    for (const claim of briefing.claims) {
      const excess = isActive(claim) && isSupportedOnlyFrom(claim, "D") ? overstatementOf(claim) : undefined;
      if (excess)
        yield {
          record: claim,
          path: [excess.path],
          message: `${excess.message}, and only sources graded D or lower support it`,
          hint: excess.hint,
        };
    }
  },
});
