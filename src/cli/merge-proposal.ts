import { posix } from "node:path";
import { sortKeys } from "../authoring/draft.ts";
import type { ProposalFile } from "../authoring/issue.ts";
import { type Conflict, editableData, mergeEdits, versionOf } from "../authoring/merge.ts";
import type { IssueProblem } from "../authoring/read-issue.ts";
import { toProposed } from "../authoring/record-text.ts";
import { earlierVersions } from "../diff/git.ts";
import type { Data } from "../kinds/field-types.ts";
import { formFields, isKind } from "../kinds/registry.ts";
import { readRegularFile } from "../lib/read-regular-file.ts";
import { decode, maxBytes } from "../read/decode.ts";
import { classifyFile } from "../read/names.ts";
import { readBriefText, readRecordText } from "../read/record.ts";

/** A file that others changed after its form was opened, and the fields that both changed. */
export type MergedFile = { file: string; conflicts: Conflict[] };

/** A proposed file as it is applied, or why it is not. */
type UpToDate = { text: string; merged?: MergedFile } | { problem: IssueProblem };

const recordIn = (file: string, text: string) => {
  const entry = classifyFile(posix.dirname(file), posix.basename(file));
  if (!("kind" in entry) || !isKind(entry.kind)) return undefined;
  const { kind, id } = entry;
  const { record } = kind === "brief" ? readBriefText(entry, text) : readRecordText(kind, entry, text);
  return record && { kind, id, data: editableData(record) };
};

const dataIn = (file: string, bytes: Uint8Array): Data | undefined => {
  const text = decode(bytes);
  return typeof text === "string" ? recordIn(file, text)?.data : undefined;
};

const again = "open the record’s “Edit” on the site again, make the change there, and submit that";

const missingVersion = {
  message: "there is such a file already, and the block does not say which version of it the proposal began with",
  hint: `if you did not mean to change it, delete the block, or give your own record another name; otherwise ${again}`,
};
const unknownVersion = {
  message: "the file has changed, and the version that the proposal began with is not in the repository",
  hint: again,
};
const goneFile = {
  message: "the file that this changes is no longer there: it was renamed or deleted",
  hint: "look for the record on the site, and propose the change there",
};

/**
 * Returns a proposed file with the changes that others made after its form was opened. The version that it names is
 * compared to those of the file in the repository, and is otherwise not used. A text that cannot be read stays as it is,
 * since the check refuses it.
 */
export const bringUpToDate = (folder: string, { file, text, version }: ProposalFile): UpToDate => {
  const bytes = readRegularFile(folder, file, maxBytes);
  const proposed = recordIn(file, text);
  if (!proposed || (!bytes && version === undefined)) return { text };
  if (!bytes) return { problem: { file, ...goneFile } };
  if (version === undefined) return { problem: { file, ...missingVersion } };
  const theirs = dataIn(file, bytes);
  if (theirs && versionOf(theirs) === version) return { text };
  const base = earlierVersions(folder, file)
    .map((earlier) => dataIn(file, earlier))
    .find((data) => data && versionOf(data) === version);
  if (!base || !theirs) return { problem: { file, ...unknownVersion } };
  const { data: all, conflicts } = mergeEdits(proposed.kind, { base, mine: proposed.data, theirs });
  const { body, ...data } = all;
  const draft = { ...proposed, data: sortKeys(data, formFields(proposed.kind)), body: String(body ?? "") };
  const isAsItIs = versionOf(all) === versionOf(theirs);
  return { text: isAsItIs ? String(decode(bytes)) : toProposed(draft).text, merged: { file, conflicts } };
};
