import type { Briefing } from "../model/briefing.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import { read } from "../read/read.ts";
import { checkContent } from "./check-content.ts";

export type Inspection = { briefing: Briefing | undefined; findings: Finding[] };

/**
 * Reads, links and checks a content folder; everything that is wrong with it comes back at once,
 * in order. A briefing comes back only where there is a site record.
 */
export const inspect = (folder: string, options: LinkOptions): Inspection => {
  const { content, findings } = read(folder);
  if (!content) return { briefing: undefined, findings: findings.sort(compareFindings) };
  const { briefing, findings: said } = checkContent(content, options);
  return { briefing, findings: [...findings, ...said].sort(compareFindings) };
};

/** Whether any finding stops a build. */
export const hasErrors = (findings: Finding[]): boolean => findings.some(({ severity }) => severity === "error");
