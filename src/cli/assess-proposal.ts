import type { ProposalFile } from "../authoring/issue.ts";
import { filesInIssue, type IssueProblem } from "../authoring/read-issue.ts";
import { inspect, inspectReading } from "../build/inspect.ts";
import type { Note } from "../diff/note.ts";
import { summarize } from "../diff/summary.ts";
import { readRegularFile } from "../lib/read-regular-file.ts";
import { type Finding, newFindings } from "../model/finding.ts";
import { ledgerFile } from "../model/ledger.ts";
import { maxBytes } from "../read/decode.ts";
import { readWithChanges } from "../read/read.ts";
import { bringUpToDate, type MergedFile } from "./merge-proposal.ts";

/** The result of a proposal: its valid files and what they change, or what is wrong. */
export type Assessment = {
  files: Map<string, Uint8Array>;
  problems: IssueProblem[];
  /** New errors of the check; any of them keeps the proposal from being accepted. */
  errors: Finding[];
  warnings: Finding[];
  notes: Note[];
  /** The files that others changed after the form was opened. */
  merged: MergedFile[];
};

/** Returns the files that the folder does not have with the same bytes. */
const changedIn = (folder: string, files: ProposalFile[]): ProposalFile[] =>
  files.filter(({ file, text }) => !readRegularFile(folder, file, maxBytes)?.equals(Buffer.from(text, "utf8")));

const unchanged: IssueProblem = {
  message: "every file is as it is in the repository already",
  hint: "change something in a file",
};

type Proposed = Pick<Assessment, "files" | "problems" | "merged">;

/** Returns the files that an issue proposes, with what others changed since, or the problems. */
const proposedFiles = (folder: string, body: string): Proposed => {
  const { files: named, problems } = filesInIssue(body);
  const current = changedIn(folder, named).map((one) => ({ file: one.file, ...bringUpToDate(folder, one) }));
  const texts = current.flatMap((one) => ("text" in one ? [one] : []));
  const files = changedIn(folder, texts).map(({ file, text }) => [file, Buffer.from(text, "utf8")] as const);
  const all = [...problems, ...current.flatMap((one) => ("problem" in one ? [one.problem] : []))];
  return {
    files: new Map(files),
    problems: all.length === 0 && files.length === 0 ? [unchanged] : all,
    merged: texts.flatMap(({ merged }) => merged ?? []),
  };
};

/**
 * Assesses the text of an issue against a content folder: which files it proposes, and what the check finds in them.
 * Writes nothing.
 */
export const assessProposal = (folder: string, body: string, today: string): Assessment => {
  const proposed = proposedFiles(folder, body);
  const { files, problems } = proposed;
  if (problems.length > 0) return { ...proposed, errors: [], warnings: [], notes: [] };
  const options = { basePath: "/", today };
  const before = inspect(folder, options);
  const after = inspectReading(readWithChanges(folder, files), options);
  // The ledger gets its new addresses after the merge.
  const added = newFindings(before.findings, after.findings).filter(({ file }) => file !== ledgerFile);
  const ofSeverity = (severity: Finding["severity"]) => added.filter((finding) => finding.severity === severity);
  return {
    ...proposed,
    errors: ofSeverity("error"),
    warnings: ofSeverity("warning"),
    notes: summarize(before, { ...after, findings: added }, [...files.keys()]),
  };
};
