import type { RecordKind } from "../kinds/registry.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding, Path, Position, Severity } from "../model/finding.ts";
import type { Content, ParsedBrief, SourceRecord } from "../model/records.ts";

export type Checked = { briefing: Briefing; content: Content<ParsedBrief> };

/** The report of a rule: the record, the place in it, the problem, and how to fix it. */
export type Report = { message: string; hint: string } & (
  | { record: SourceRecord; path?: Path; place?: Position }
  | { file: string; place: Position }
);

/** The description of a rule for contributors: the requirement and its reason, and two examples. */
export type RuleDescription = { id: string; severity: Severity; explain: string; good: string; bad: string };

/** One rule. It checks the whole briefing and reports every problem. */
export type Rule = RuleDescription & {
  /** Whether a record may break it, with a reason. Rules that protect readers or links have no exemptions. */
  exemptible: boolean;
  check: (checked: Checked) => Iterable<Report>;
};

type RuleDefinition = Omit<Rule, "severity" | "exemptible"> & Partial<Rule>;

/** Defines a rule: an error that no record may be exempt from, unless it says otherwise. */
export const defineRule = (rule: RuleDefinition): Rule => ({ severity: "error", exemptible: false, ...rule });

/** Returns a report as a finding. The file's position is computed only here, because it takes time. */
export const toFinding = ({ id, severity }: RuleDescription, report: Report): Finding => {
  const { message, hint } = report;
  const { path, ...place } =
    "record" in report
      ? { file: report.record.file, ...(report.place ?? report.record.at(report.path ?? [])), path: report.path }
      : { file: report.file, ...report.place, path: undefined };
  return { rule: id, severity, ...place, message, hint, ...(path ? { path } : {}) };
};

/** Returns whether every file could be read; if not, records may seem unused. */
export const isComplete = ({ names, records, briefs }: Checked["content"]): boolean =>
  names.brief.size === briefs.length &&
  (Object.keys(records) as RecordKind[]).every((kind) => names[kind].size === records[kind].length);

/** Returns every record and brief, in a fixed order. */
export const allRecords = ({ content }: Checked): SourceRecord[] => [
  content.site,
  ...Object.values(content.records).flat(),
  ...content.briefs,
];
