import { count } from "../lib/count.ts";
import { readRegular } from "../lib/read-regular.ts";
import type { Finding } from "../model/finding.ts";
import { maxLedgerBytes } from "../read/ledger.ts";

export const reportFormats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How many errors and warnings, in words. */
export const tally = (findings: Finding[]): string => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
};

/** On one line and in plain sight: a name or value with a line break would else pass for a line of ours. */
const visible = (text: string): string => text.replace(/\p{C}/gu, "·");

const frame = (source: string | undefined, { line, column }: Finding): string[] => {
  const text = source?.split("\n")[line - 1];
  if (text === undefined) return [];
  const from = Math.max(0, Math.min(column - 60, text.length - 100));
  const shown = visible(text.slice(from, from + 100));
  const gutter = `${line} | `;
  return [`  ${gutter}${shown}`, `  ${" ".repeat(gutter.length + column - 1 - from)}^`];
};

/** The text of a content file, for its frames; nothing where it is a link, a device or no readable file. */
const sourceText = (root: string, file: string): string | undefined => {
  try {
    return readRegular(root, file, maxLedgerBytes)?.toString("utf8");
  } catch {
    return undefined;
  }
};

const asText = (findings: Finding[], root: string): string => {
  const sources = new Map<string, string | undefined>();
  const sourceOf = (file: string) => {
    if (!sources.has(file)) sources.set(file, sourceText(root, file));
    return sources.get(file);
  };
  const rows = findings.flatMap((finding) => [
    visible(
      `${finding.file}:${finding.line}:${finding.column} ${finding.severity} ${finding.message} [${finding.rule}]`,
    ),
    ...frame(sourceOf(finding.file), finding),
    `  hint: ${visible(finding.hint)}`,
    "",
  ]);
  return [...rows, tally(findings)].join("\n");
};

const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Annotations on the lines of a pull request, as GitHub's workflow commands. */
const asGithub = (findings: Finding[]): string =>
  findings
    .map(
      ({ severity, file, line, column, rule, message, hint }) =>
        `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}\nhint: ${hint}`)}`,
    )
    .concat(tally(findings))
    .join("\n");

/**
 * Findings as a report: for a terminal with a code frame, as a JSON array, or as annotations.
 * @param root the content folder that the files stand in
 */
export const report = (findings: Finding[], format: ReportFormat, root: string): string => {
  if (format === "json")
    return JSON.stringify(
      findings.map(({ path: _, ...told }) => told),
      null,
      2,
    );
  return format === "github" ? asGithub(findings) : asText(findings, root);
};
