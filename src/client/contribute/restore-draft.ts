import { type Conflict, mergeEdits } from "../../authoring/merge.ts";
import type { Data } from "../../kinds/field-types.ts";
import { sameData } from "../../lib/same-data.ts";
import type { RecordPart } from "./added-part.ts";
import type { StoredRecord } from "./store.ts";

/**
 * Writes a draft into its part of the form. If the record has changed since the draft began, the form gets both changes,
 * and the draft's where both changed the same field; returns these conflicts, or undefined if the record is the same.
 */
export const restoreDraft = (
  { form, fields, edits, began }: RecordPart,
  draft: Pick<StoredRecord, "began" | "data">,
): Conflict[] | undefined => {
  if (!edits || draft.began === undefined || draft.began === began) {
    fields.write(draft.data);
    return undefined;
  }
  const theirs = fields.read() as Data;
  fields.write(JSON.parse(draft.began));
  const three = { base: fields.read() as Data, mine: draft.data, theirs };
  const { data, conflicts } = mergeEdits(form.kind, three, "mine");
  const { why: _, ...rest } = data;
  const isPublished = conflicts.length === 0 && sameData(rest, theirs);
  fields.write(isPublished ? theirs : data);
  return conflicts;
};
