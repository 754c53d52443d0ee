import { attempt } from "../lib/attempt.ts";
import { count } from "../lib/count.ts";
import { memoizeByText } from "../lib/memoize.ts";
import { readRegularFile } from "../lib/read-regular-file.ts";
import type { Finding } from "../model/finding.ts";
import { maxLedgerBytes } from "../read/ledger.ts";

export const reportFormats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Returns the counts of errors and warnings, in words. */
export const countFindings = (findings: Finding[]): string => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
};

/** Replaces control characters: a name or value with a line break could pass for a line of the report. */
const replaceControls = (text: string): string => text.replace(/\p{C}/gu, "·");

const codeFrame = (source: string | undefined, { line, column }: Finding): string[] => {
  const text = source?.split("\n")[line - 1];
  if (text === undefined) return [];
  const from = Math.max(0, Math.min(column - 60, text.length - 100));
  const shown = replaceControls(text.slice(from, from + 100));
  const gutter = `${line} | `;
  return [`  ${gutter}${shown}`, `  ${" ".repeat(gutter.length + column - 1 - from)}^`];
};

/** Returns the text of a content file, for code frames, or undefined if it is a link, a device or not readable. */
const sourceText = (root: string, file: string): string | undefined =>
  attempt(() => readRegularFile(root, file, maxLedgerBytes)?.toString("utf8"));

const asText = (findings: Finding[], root: string): string => {
  const sourceOf = memoizeByText((file) => sourceText(root, file));
  const rows = findings.flatMap((finding) => [
    replaceControls(
      `${finding.file}:${finding.line}:${finding.column} ${finding.severity} ${finding.message} [${finding.rule}]`,
    ),
    ...codeFrame(sourceOf(finding.file), finding),
    `  hint: ${replaceControls(finding.hint)}`,
    "",
  ]);
  return [...rows, countFindings(findings)].join("\n");
};

const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Renders findings as GitHub's workflow commands, which annotate lines of a pull request. */
const asGithub = (findings: Finding[]): string =>
  findings
    .map(
      ({ severity, file, line, column, rule, message, hint }) =>
        `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}\nhint: ${hint}`)}`,
    )
    .concat(countFindings(findings))
    .join("\n");

/**
 * Renders findings as a report: text with code frames, a JSON array, or annotations.
 * @param root the content folder of the files
 */
export const report = (findings: Finding[], format: ReportFormat, root: string): string => {
  if (format === "json")
    return JSON.stringify(
      findings.map(({ path: _, ...rest }) => rest),
      null,
      2,
    );
  return format === "github" ? asGithub(findings) : asText(findings, root);
};
