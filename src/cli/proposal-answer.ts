import type { Conflict } from "../authoring/merge.ts";
import { changesMarkdown, type LinkTo } from "../diff/markdown.ts";
import { summarySentence } from "../diff/summary.ts";
import { count } from "../lib/count.ts";
import { codeMarkdown } from "../lib/markdown-text.ts";
import { shorten } from "../lib/shorten.ts";
import type { Finding } from "../model/finding.ts";
import type { Assessment } from "./assess-proposal.ts";

/** The first line of an answer, by which the next run finds it. */
export const answerMark = "<!-- proposal -->";

const maxRows = 30;
const maxLength = 300;

/** Formats words that may be an author's, so that they notify nobody and link nowhere. */
const inert = (text: string): string => codeMarkdown(shorten(text.replace(/\s+/g, " "), maxLength));

type Row = { file?: string; line?: number; message: string; hint: string };

const row = ({ file, line, message, hint }: Row): string => {
  const where = file === undefined ? "" : `${inert(file)}${line === undefined ? "" : `, line ${line}`}: `;
  return `- ${where}${inert(message)}${hint ? `  \n  How to fix it: ${inert(hint)}` : ""}`;
};

const list = (rows: Row[]): string[] => [
  ...rows.slice(0, maxRows).map(row),
  ...(rows.length > maxRows ? [`- and ${rows.length - maxRows} more`] : []),
];

/** Returns findings as rows. Their lines are also lines of the block in the issue. */
const rowsOf = (findings: Finding[]): Row[] =>
  findings.map(({ file, line, message, hint }) => ({ file, line, message, hint }));

const adviceLines = (warnings: Finding[]): string[] =>
  warnings.length > 0 ? ["", `Worth a look, though it stops nothing:`, "", ...list(rowsOf(warnings))] : [];

const shownValue = (value: unknown): string => (value === undefined ? "empty" : inert(String(value)));

const conflictWords = ({ label, mine, theirs }: Conflict): string => {
  const changed = `“${label}” was changed there too, and stays`;
  return [mine, theirs].some((value) => typeof value === "object")
    ? `${changed} as it is now in that place`
    : `${changed} ${shownValue(theirs)}; the proposal has ${shownValue(mine)}`;
};

/** Returns which files others changed since the form was opened, and what was not applied for that reason. */
const mergeLines = ({ merged, files }: Assessment): string[] => {
  if (merged.length === 0) return [];
  const isWhole = merged.every(({ conflicts }) => conflicts.length === 0);
  const rows = merged.flatMap(({ file, conflicts }) => {
    const whole = files.has(file)
      ? "the changes of the proposal are added"
      : "what the proposal changes is there already";
    const words = conflicts.length > 0 ? conflicts.map(conflictWords) : [whole];
    return words.map((one) => `- ${inert(file)}: ${one}`);
  });
  return [
    "",
    "Others changed these files after the form was opened. What they changed is kept:",
    "",
    ...rows.slice(0, maxRows),
    ...(isWhole ? [] : ["", "To change such a field all the same, open the record’s “Edit” on the site again."]),
  ];
};

/** Returns whether a proposal may become a pull request. */
export const isAccepted = ({ problems, errors }: Assessment): boolean => problems.length + errors.length === 0;

const refusalLines = (assessment: Assessment): string[] => {
  const rows = [...assessment.problems, ...rowsOf(assessment.errors)];
  return [
    `**Not accepted yet: ${count(rows.length, "thing")} to fix.**`,
    "",
    ...list(rows),
    ...mergeLines(assessment),
    ...adviceLines(assessment.warnings),
    "",
    "Edit the text of this issue: open the menu at its top right, choose “Edit”, and save. It is then checked again.",
  ];
};

const acceptanceLines = (assessment: Assessment): string[] => [
  "**Your proposal passes the check.** An editor reads it next.",
  "",
  summarySentence(assessment.notes),
  ...mergeLines(assessment),
  ...adviceLines(assessment.warnings),
  "",
  "To change it, edit the text of this issue. The pull request is updated when you save.",
];

/** Returns the answer to a proposal, in plain words, as Markdown. */
export const answerText = (assessment: Assessment): string =>
  (isAccepted(assessment) ? acceptanceLines(assessment) : refusalLines(assessment)).join("\n");

const kindsOf = ({ notes }: Assessment): string =>
  notes
    .filter(({ id }) => id.startsWith("added-"))
    .map(({ says }) => says)
    .join(", ");

/** Returns a title of one line, in the program's own words. */
export const pullRequestTitle = (number: number, assessment: Assessment): string =>
  `Proposal ${number}: ${kindsOf(assessment) || "changes to the content"}`;

/** Fewer characters than GitHub accepts as the text of a pull request, 65,536. */
const maxRequestLength = 60_000;

const cutAtLine = (text: string): string =>
  text.length > maxRequestLength
    ? `${text.slice(0, text.lastIndexOf("\n", maxRequestLength))}\n\nThe rest is left out; the files show it.\n`
    : text;

/** Returns the text of a pull request, which closes the issue when it is merged. */
export const pullRequestText = (number: number, assessment: Assessment, link: LinkTo): string =>
  [
    `Closes #${number}. The files come from that issue, and are replaced when it is edited.`,
    "",
    cutAtLine(
      [
        changesMarkdown(assessment.notes, link, (text) => inert(text)),
        ...mergeLines(assessment),
        ...adviceLines(assessment.warnings),
      ].join("\n"),
    ),
    "",
    "GitHub does not start the check for a pull request that a workflow opens. The content check has passed; to run everything, close this pull request and open it again.",
  ].join("\n");
