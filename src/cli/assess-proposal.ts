import { filesInIssue, type IssueProblem } from "../authoring/read-issue.ts";
import { inspect, inspectReading } from "../build/inspect.ts";
import type { Note } from "../diff/note.ts";
import { summarize } from "../diff/summary.ts";
import { readRegularFile } from "../lib/read-regular-file.ts";
import type { Finding } from "../model/finding.ts";
import { ledgerFile } from "../model/ledger.ts";
import { maxBytes } from "../read/decode.ts";
import { readWithChanges } from "../read/read.ts";

/** The result of a proposal: its valid files and what they change, or what is wrong. */
export type Assessment = {
  files: Map<string, Uint8Array>;
  problems: IssueProblem[];
  /** New errors of the check; any of them keeps the proposal from being accepted. */
  errors: Finding[];
  warnings: Finding[];
  notes: Note[];
};

const key = ({ rule, file, message }: Finding) => [rule, file, message].join("\n");

/** Returns a test for new findings. Those on the ledger don't count: it gets its new addresses after the merge. */
const isNew = (before: Finding[]): ((finding: Finding) => boolean) => {
  const old = new Set(before.map(key));
  return (finding) => finding.file !== ledgerFile && !old.has(key(finding));
};

/** Returns the files that the folder does not have with the same bytes. */
const changedIn = (folder: string, files: { file: string; text: string }[]): Map<string, Uint8Array> =>
  new Map(
    files
      .map(({ file, text }) => [file, Buffer.from(text, "utf8")] as const)
      .filter(([file, bytes]) => !readRegularFile(folder, file, maxBytes)?.equals(bytes)),
  );

const unchanged: IssueProblem = {
  message: "every file is as it is in the repository already",
  hint: "change something in a file",
};

/**
 * Assesses the text of an issue against a content folder: which files it proposes, and what the check finds in them.
 * Writes nothing.
 */
export const assessProposal = (folder: string, body: string, today: string): Assessment => {
  const { files: named, problems } = filesInIssue(body);
  const files = changedIn(folder, named);
  const nothing = { files, errors: [], warnings: [], notes: [] };
  if (problems.length > 0) return { ...nothing, problems };
  if (files.size === 0) return { ...nothing, problems: [unchanged] };
  const options = { basePath: "/", today };
  const before = inspect(folder, options);
  const after = inspectReading(readWithChanges(folder, files), options);
  const newFindings = after.findings.filter(isNew(before.findings));
  const ofSeverity = (severity: Finding["severity"]) => newFindings.filter((finding) => finding.severity === severity);
  return {
    files,
    problems: [],
    errors: ofSeverity("error"),
    warnings: ofSeverity("warning"),
    notes: summarize(before, { ...after, findings: newFindings }, [...files.keys()]),
  };
};
