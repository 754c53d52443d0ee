import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";

/** The rule that a proposed brief without a cited claim breaks; a published one may have none. */
export const uncitedRule = "brief-uncited";

/** Returns a finding for each proposed brief whose text cites no claim, neither by a citation nor by a figure. */
export const uncitedBriefs = ({ briefs }: Briefing, files: readonly string[]): Finding[] =>
  briefs
    .filter(({ file, body }) => files.includes(file) && body.paragraphs.every(({ cited }) => cited.length === 0))
    .map(({ file, bodyLine }) => ({
      rule: uncitedRule,
      severity: "error",
      file,
      line: bodyLine,
      column: 1,
      message: "the text cites no claim",
      hint: "after a sentence that relies on a claim, write [@ and choose the claim",
    }));
