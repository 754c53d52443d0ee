import { loadForEditing, loadRecords, type RecordIds, type RecordLoader } from "../../authoring/load-records.ts";
import type { DraftKind } from "../../authoring/start.ts";
import { type CheckedContent, checkContent } from "../../check/check-content.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";

/** The content loaded so far, and the result of its check. */
export type SoFar = { content: Content; checked: CheckedContent };

/** The content of a site that a form has loaded; it loads further claims and briefs as they are needed. */
export type Learning = {
  soFar: () => SoFar;
  learn: (near: RecordIds) => Promise<SoFar>;
  /** Loads a record to edit, and the records around it. */
  learnAround: (kind: DraftKind, id: string) => Promise<SoFar>;
};

/** Creates a record loader that starts with some content and loads more when needed. */
export const learning = (content: Content, ask: RecordLoader, options: LinkOptions): Learning => {
  let soFar: SoFar = { content, checked: checkContent(content, options) };
  const grow = (grown: Content): SoFar => {
    if (grown !== soFar.content) soFar = { content: grown, checked: checkContent(grown, options) };
    return soFar;
  };
  return {
    soFar: () => soFar,
    learn: async (near) => grow(await loadRecords(soFar.content, near, ask)),
    learnAround: async (kind, id) => grow((await loadForEditing(soFar.content, kind, id, ask)) ?? soFar.content),
  };
};
