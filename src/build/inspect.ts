import { checkContent } from "../check/check-content.ts";
import type { Content, DataOf } from "../model/authored.ts";
import type { Briefing } from "../model/briefing.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import { read } from "../read/read.ts";

export type Inspection = { briefing: Briefing | undefined; findings: Finding[] };

/** What a workflow knows better than `site.yaml`: where this copy of the briefing lives. */
export type Whereabouts = Partial<Pick<DataOf["site"], "url" | "repository" | "branch">>;

const relocate = (content: Content, at: Whereabouts): Content => ({
  ...content,
  site: { ...content.site, data: { ...content.site.data, ...at } },
});

/**
 * Reads, links and checks a content folder; everything that is wrong with it comes back at once,
 * in order. A briefing comes back only where there is a site record.
 */
export const inspect = (folder: string, options: LinkOptions & { at?: Whereabouts }): Inspection => {
  const { content, findings } = read(folder);
  if (!content) return { briefing: undefined, findings: findings.sort(compareFindings) };
  const { briefing, findings: said } = checkContent(relocate(content, options.at ?? {}), options);
  return { briefing, findings: [...findings, ...said].sort(compareFindings) };
};

/** Whether any finding stops a build. */
export const hasErrors = (findings: Finding[]): boolean => findings.some(({ severity }) => severity === "error");
