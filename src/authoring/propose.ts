import { type CheckedContent, checkContent } from "../check/check-content.ts";
import { fileNameOf, fileOf, folderOf } from "../kinds/registry.ts";
import type { Briefing } from "../model/briefing.ts";
import { compareFindings, type Finding, newFindings } from "../model/finding.ts";
import type { LinkOptions } from "../model/link.ts";
import type { Content, SourceBrief, SourceRecord } from "../model/records.ts";
import { type ContentFile, classifyFile } from "../read/names.ts";
import { asFinding, readBriefText, readRecordText } from "../read/record.ts";
import type { ProposedRecord } from "./draft.ts";

const replacing = <R extends { id: string }>(records: readonly R[], record: R): R[] =>
  records.some(({ id }) => id === record.id)
    ? records.map((one) => (one.id === record.id ? record : one))
    : [...records, record];

const withName = (content: Content, kind: ProposedRecord["kind"], id: string): Content => ({
  ...content,
  names: { ...content.names, [kind]: new Set([...content.names[kind], id]) },
});

const withRecord = (content: Content, kind: ProposedRecord["kind"], record: SourceRecord | SourceBrief): Content => {
  const named = withName(content, kind, record.id);
  if (kind === "brief") return { ...named, briefs: replacing(content.briefs, record as SourceBrief) };
  const records = replacing<SourceRecord>(content.records[kind], record as SourceRecord);
  return { ...named, records: { ...content.records, [kind]: records } };
};

const readProposed = (entry: ContentFile, { kind, text }: ProposedRecord) =>
  kind === "brief" ? readBriefText(entry, text) : readRecordText(kind, entry, text);

/** Returns the content with a proposed file in it, and the findings that keep the file from being read. */
export const withProposed = (content: Content, proposed: ProposedRecord): { content: Content; findings: Finding[] } => {
  const entry = classifyFile(folderOf(proposed.kind), fileNameOf(proposed));
  if (!("kind" in entry)) return { content, findings: [asFinding(entry.file, entry)] };
  const { record, findings } = readProposed(entry, proposed);
  return { content: record ? withRecord(content, proposed.kind, record as SourceRecord) : content, findings };
};

/** Returns whether a finding says that nothing uses a record, which is true of every new one. */
const isUnusedFinding = ({ rule }: Finding) => rule.endsWith("-unused");

/** Returns the findings on proposed files: all about themselves, and the errors that they cause in others. */
const findingsOn = (files: string[], before: CheckedContent, after: CheckedContent): Finding[] => {
  const isAbout = ({ file }: Finding) => files.includes(file);
  const caused = newFindings(before.findings, after.findings).filter(({ severity }) => severity === "error");
  return [
    ...after.findings.filter((finding) => isAbout(finding) && !isUnusedFinding(finding)),
    ...caused.filter((finding) => !isAbout(finding)),
  ];
};

/**
 * Returns a finding for each proposed brief whose text cites no claim, neither by a citation nor by a figure; a
 * published one may have none.
 */
const uncitedBriefs = ({ briefs }: Briefing, files: readonly string[]): Finding[] =>
  briefs
    .filter(({ file, body }) => files.includes(file) && body.paragraphs.every(({ cited }) => cited.length === 0))
    .map(({ file, bodyLine }) => ({
      rule: "brief-uncited",
      severity: "error",
      file,
      line: bodyLine,
      column: 1,
      message: "the text cites no claim",
      hint: "after a sentence that relies on a claim, write [@ and choose the claim",
    }));

/**
 * Checks proposed files against the existing content with the reader and the rules that `check` uses.
 * @param existing the content, and the result of its check
 */
export const checkProposal = (
  existing: { content: Content; checked: CheckedContent },
  proposed: ProposedRecord[],
  options: LinkOptions,
): { findings: Finding[]; briefing?: Briefing } => {
  let { content } = existing;
  const unread: Finding[] = [];
  for (const one of proposed) {
    const { content: next, findings } = withProposed(content, one);
    content = next;
    unread.push(...findings);
  }
  if (unread.length > 0) return { findings: unread };
  const checked = checkContent(content, options);
  const files = proposed.map(fileOf);
  const findings = [...findingsOn(files, existing.checked, checked), ...uncitedBriefs(checked.briefing, files)];
  return { findings: findings.sort(compareFindings), briefing: checked.briefing };
};

/** Returns whether a text names an id as a whole word. */
const mentions = (text: string, id: string): boolean => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text);

/**
 * Returns the earlier proposals that these name, directly or through each other: what is not published yet has to come
 * along.
 */
export const requiredProposals = (
  proposed: readonly ProposedRecord[],
  earlier: readonly ProposedRecord[],
): ProposedRecord[] => {
  const all = [...proposed];
  for (const one of all)
    for (const other of earlier)
      if (!all.some(({ kind, id }) => kind === other.kind && id === other.id) && mentions(one.text, other.id))
        all.push(other);
  return all.slice(proposed.length);
};
