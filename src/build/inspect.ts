import { checkContent } from "../check/check-content.ts";
import type { Content, DataOf, ParsedBrief } from "../model/authored.ts";
import type { Briefing } from "../model/briefing.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import type { Memo } from "../model/memo.ts";
import { tagAuthority } from "../model/tag.ts";
import { type ReadBefore, read } from "../read/read.ts";

export type Inspection = { briefing: Briefing | undefined; content?: Content<ParsedBrief>; findings: Finding[] };

/** What a workflow knows better than `site.yaml`: where this copy of the briefing lives. */
export type Whereabouts = Partial<Pick<DataOf["site"], "url" | "repository" | "branch">>;

/** A copy that lives elsewhere keeps the ids that its record gives to the entries of feeds. */
const relocate = (content: Content, at: Whereabouts): Content => {
  const { data } = content.site;
  const authority = at.url && URL.canParse(data.url) ? { tag_authority: tagAuthority(data) } : {};
  return { ...content, site: { ...content.site, data: { ...data, ...authority, ...at } } };
};

/**
 * Reads, links and checks a content folder; everything that is wrong with it comes back at once,
 * in order. A briefing comes back only where there is a site record.
 * @param options `memo` remembers what was made of texts
 */
export const inspect = (
  folder: string,
  options: LinkOptions & { at?: Whereabouts; before?: ReadBefore | undefined; memo?: Memo | undefined },
): Inspection => {
  const { content: found, findings } = read(folder, options.before, options.memo);
  if (!found) return { briefing: undefined, findings: findings.sort(compareFindings) };
  const { content, briefing, findings: said } = checkContent(relocate(found, options.at ?? {}), options, options.memo);
  return { briefing, content, findings: [...findings, ...said].sort(compareFindings) };
};

/** Whether any finding stops a build. */
export const hasErrors = (findings: Finding[]): boolean => findings.some(({ severity }) => severity === "error");
