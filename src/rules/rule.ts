import type { Authored, Content, ParsedBrief } from "../model/authored.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding, Path, Severity } from "../model/finding.ts";

export type Checked = { briefing: Briefing; content: Content<ParsedBrief> };

/** What a rule says: about which record, where in it, what, and how to mend it. */
export type Saying = {
  record: Authored;
  path?: Path;
  place?: { line: number; column: number };
  message: string;
  hint: string;
};

/** One rule. It sees the whole briefing, reports everything, and stops nothing. */
export type Rule = { id: string; severity: Severity; check: (checked: Checked) => Iterable<Saying> };

/** Fixes a rule's types where it is written. */
export const defineRule = (rule: Rule): Rule => rule;

/** A saying as a finding. The file is read for the position only now, when there is something to say. */
export const toFinding = ({ id, severity }: Rule, { record, path, place, message, hint }: Saying): Finding => ({
  rule: id,
  severity,
  file: record.file,
  ...(place ?? record.at(path ?? [])),
  message,
  hint,
});

/** Every record and brief, in a fixed order. */
export const allRecords = ({ content }: Checked): Authored[] => [
  content.site,
  ...Object.values(content.records).flat(),
  ...content.briefs,
];
