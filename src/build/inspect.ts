import { isDeepStrictEqual } from "node:util";
import { type CheckedContent, checkContent } from "../check/check-content.ts";
import type { Content, DataOf, ParsedBrief } from "../model/authored.ts";
import type { Briefing } from "../model/briefing.ts";
import { compareFindings, type Finding } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import type { Memo } from "../model/memo.ts";
import { tagAuthority } from "../model/tag.ts";
import { type ReadBefore, read } from "../read/read.ts";

export type Inspection = { briefing: Briefing | undefined; content?: Content<ParsedBrief>; findings: Finding[] };

/** What a process that inspects a folder again and again keeps: what was read of each file, and what came of the whole. */
export type Inspected = {
  read: ReadBefore;
  checked?: { key: string; found: Content; checked: CheckedContent } | undefined;
};

/** What a workflow knows better than `site.yaml`: where this copy of the briefing lives. */
export type Whereabouts = Partial<Pick<DataOf["site"], "url" | "repository" | "branch">>;

type InspectOptions = LinkOptions & { at?: Whereabouts; before?: Inspected | undefined; memo?: Memo | undefined };

/** A copy that lives elsewhere keeps the ids that its record gives to the entries of feeds. */
const relocate = (content: Content, at: Whereabouts): Content => {
  const { data } = content.site;
  const authority = at.url && URL.canParse(data.url) ? { tag_authority: tagAuthority(data) } : {};
  return { ...content, site: { ...content.site, data: { ...data, ...authority, ...at } } };
};

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Whether two readings of a folder found the same, of which no file was read again that had not changed. */
const isSame = (one: Content, other: Content): boolean =>
  one.site === other.site &&
  areSame(one.briefs, other.briefs) &&
  areSame(Object.values(one.records).flat(), Object.values(other.records).flat()) &&
  isDeepStrictEqual([one.ledger, one.names], [other.ledger, other.names]);

/** Links and checks what was found, unless the same was found before. */
const checkChanged = (found: Content, { at = {}, before, memo, ...options }: InspectOptions): CheckedContent => {
  const key = JSON.stringify([at, options]);
  const last = before?.checked;
  if (last?.key === key && isSame(last.found, found)) return last.checked;
  // Two of them at once would take twice the memory.
  if (before) before.checked = undefined;
  const checked = checkContent(relocate(found, at), options, memo);
  if (before) before.checked = { key, found, checked };
  return checked;
};

/**
 * Reads, links and checks a content folder; everything that is wrong with it comes back at once,
 * in order. A briefing comes back only where there is a site record.
 * @param options `before` is what earlier inspections kept, and is added to; `memo` remembers what was made of texts
 */
export const inspect = (folder: string, options: InspectOptions): Inspection => {
  const { content: found, findings } = read(folder, options.before?.read, options.memo);
  if (!found) return { briefing: undefined, findings: findings.sort(compareFindings) };
  const { content, briefing, findings: said } = checkChanged(found, options);
  return { briefing, content, findings: [...findings, ...said].sort(compareFindings) };
};

/** Whether any finding stops a build. */
export const hasErrors = (findings: Finding[]): boolean => findings.some(({ severity }) => severity === "error");
