import { checkContent } from "../check/check-content.ts";
import type { DataOf } from "../kinds/registry.ts";
import type { Memo } from "../lib/memoize.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Edition } from "../model/edition.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import type { Content, ParsedBrief } from "../model/records.ts";
import { tagAuthority } from "../model/tag.ts";
import { type ReadCache, type Reading, read } from "../read/read.ts";
import { readEditions } from "./edition/read-editions.ts";

export type Inspection = { briefing: Briefing | undefined; content?: Content<ParsedBrief>; findings: Finding[] };

/** Where this copy of the briefing is published; a workflow overrides `site.yaml`. */
export type SiteLocation = Partial<Pick<DataOf["site"], "url" | "repository" | "branch">>;

type InspectOptions = LinkOptions & { at?: SiteLocation; read?: ReadCache | undefined; memo?: Memo | undefined };

/** Changes the address of a site; the ids of its feed entries stay the same. */
const relocate = (content: Content, at: SiteLocation): Content => {
  const { data } = content.site;
  const authority = at.url && URL.canParse(data.url) ? { tag_authority: tagAuthority(data) } : {};
  return { ...content, site: { ...content.site, data: { ...data, ...authority, ...at } } };
};

/**
 * Inspects a content folder: reads, links and checks it. Returns all findings, sorted. There is a briefing only if
 * there is a site record.
 * @param options `read` has the files that this process has read, and is updated; `memo` decides which are parsed again
 */
export const inspect = (folder: string, { read: before, ...options }: InspectOptions): Inspection =>
  inspectReading(withEditions(folder, read(folder, before, options.memo)), options);

/** Adds the editions of a folder to its parsed content. */
const withEditions = (folder: string, { content, findings }: Reading): Reading & { editions: Edition[] } => {
  const { editions, findings: changed } = readEditions(folder);
  return { content, findings: [...findings, ...changed], editions };
};

/** Links and checks parsed content. */
export const inspectReading = (
  { content, findings, editions }: Reading & { editions?: Edition[] },
  { at = {}, memo, ...options }: Omit<InspectOptions, "read">,
): Inspection => {
  if (!content) return { briefing: undefined, findings: findings.sort(compareFindings) };
  const checked = checkContent(relocate(content, at), { ...options, editions }, memo);
  return { ...checked, findings: [...findings, ...checked.findings].sort(compareFindings) };
};

/** Returns whether any finding is an error, which stops a build. */
export const hasErrors = (findings: Finding[]): boolean => findings.some(({ severity }) => severity === "error");
