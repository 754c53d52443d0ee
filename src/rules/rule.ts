import type { RecordKind, RecordOrBrief } from "../kinds/registry.ts";
import type { Briefing, NodeOf } from "../model/briefing.ts";
import type { Finding, Path, Position, Severity } from "../model/finding.ts";
import { nodesOf } from "../model/node-index.ts";
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

type Problem = { path?: Path; place?: Position; message: string; hint: string };

type RecordOfKind<K extends RecordOrBrief> = K extends "brief" ? ParsedBrief : SourceRecord<K>;

type Nothing = false | "" | null | undefined;

/** A rule that looks at one record at a time, and returns what is wrong with it, if anything is. */
type RecordRule<R> = Omit<RuleDefinition, "check"> & {
  find: (record: R, checked: Checked) => Nothing | Problem | readonly (Nothing | Problem)[];
};

const checkEach = <R extends SourceRecord>(
  recordsOf: (checked: Checked) => readonly R[],
  { find, ...rule }: RecordRule<R>,
): Rule =>
  defineRule({
    ...rule,
    *check(checked) {
      for (const record of recordsOf(checked)) {
        const found = find(record, checked);
        for (const problem of found ? [found].flat() : []) if (problem) yield { record, ...problem };
      }
    },
  });

/** Defines a rule on what the authors of all records and briefs wrote. */
export const everyRecordRule = (rule: RecordRule<SourceRecord>): Rule => checkEach(allRecords, rule);

/** Defines a rule on what the authors of one kind of record wrote. */
export const recordRule = <K extends RecordOrBrief>(kind: K, rule: RecordRule<RecordOfKind<K>>): Rule =>
  checkEach(
    ({ content }) => (kind === "brief" ? content.briefs : content.records[kind as RecordKind]) as RecordOfKind<K>[],
    rule,
  );

/** Defines several such rules. */
export const recordRules = <K extends RecordOrBrief>(kind: K, rules: RecordRule<RecordOfKind<K>>[]): Rule[] =>
  rules.map((rule) => recordRule(kind, rule));

/** Defines a rule on the linked records of one kind: what they name, and what is computed of them. */
export const nodeRule = <K extends RecordOrBrief>(kind: K, rule: RecordRule<NodeOf<K>>): Rule =>
  checkEach(({ briefing }) => nodesOf(briefing, kind), rule);

/** Defines several such rules. */
export const nodeRules = <K extends RecordOrBrief>(kind: K, rules: RecordRule<NodeOf<K>>[]): Rule[] =>
  rules.map((rule) => nodeRule(kind, rule));

/** Returns a report as a finding. The file's position is computed only here, because it takes time. */
export const toFinding = ({ id, severity }: RuleDescription, report: Report): Finding => {
  const { message, hint } = report;
  const { path, ...place } =
    "record" in report
      ? { file: report.record.file, ...(report.place ?? report.record.at(report.path ?? [])), path: report.path }
      : { file: report.file, ...report.place, path: undefined };
  return { rule: id, severity, ...place, message, hint, path };
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
