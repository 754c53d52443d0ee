import type { RecordKind } from "../kinds/registry.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding, Path, Position, Severity } from "../model/finding.ts";
import type { Content, ParsedBrief, SourceRecord } from "../model/records.ts";

export type Checked = { briefing: Briefing; content: Content<ParsedBrief> };

/** What a rule says: about which record, where in it, what, and how to mend it. */
export type Report = { message: string; hint: string } & (
  | { record: SourceRecord; path?: Path; place?: Position }
  | { file: string; place: Position }
);

/** A rule as the guide for contributors tells it: what it asks for and why, in a sentence, and two examples. */
export type Explained = { id: string; severity: Severity; explain: string; good: string; bad: string };

/** One rule. It sees the whole briefing, reports everything, and stops nothing. */
export type Rule = Explained & {
  /** Whether a record may break it, with a reason. What keeps readers safe and links whole may not be broken. */
  exemptible: boolean;
  check: (checked: Checked) => Iterable<Report>;
};

/** Fixes a rule's types where it is written. */
export const defineRule = (rule: Rule): Rule => rule;

/** A saying as a finding. The file is read for the position only now, when there is something to say. */
export const toFinding = ({ id, severity }: Explained, saying: Report): Finding => {
  const { message, hint } = saying;
  const { path, ...place } =
    "record" in saying
      ? { file: saying.record.file, ...(saying.place ?? saying.record.at(saying.path ?? [])), path: saying.path }
      : { file: saying.file, ...saying.place, path: undefined };
  return { rule: id, severity, ...place, message, hint, ...(path ? { path } : {}) };
};

/** Whether every file could be read; if not, what a file would have named seems to be named by nobody. */
export const isWhole = ({ names, records, briefs }: Checked["content"]): boolean =>
  names.brief.size === briefs.length &&
  (Object.keys(records) as RecordKind[]).every((kind) => names[kind].size === records[kind].length);

/** Every record and brief, in a fixed order. */
export const allRecords = ({ content }: Checked): SourceRecord[] => [
  content.site,
  ...Object.values(content.records).flat(),
  ...content.briefs,
];
