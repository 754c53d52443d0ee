import { loadForEditing, loadRecords, type RecordIds, type RecordLoader } from "../../authoring/load-records.ts";
import { type CheckedContent, checkContent } from "../../check/check-content.ts";
import type { RecordOrBrief } from "../../kinds/registry.ts";
import type { LinkOptions } from "../../model/link.ts";
import type { Content } from "../../model/records.ts";

/** The content loaded so far, and the result of its check. */
export type LoadedContent = { content: Content; checked: CheckedContent };

/** The content of a site that a form has loaded; it loads further claims and briefs as they are needed. */
export type ContentLoader = {
  loaded: () => LoadedContent;
  load: (near: RecordIds) => Promise<LoadedContent>;
  /** Loads a record to edit, and the records around it. */
  loadForEditing: (kind: RecordOrBrief, id: string) => Promise<LoadedContent>;
};

/** Creates a record loader that starts with some content and loads more when needed. */
export const createContentLoader = (
  content: Content,
  loadRecord: RecordLoader,
  options: LinkOptions,
): ContentLoader => {
  let loaded: LoadedContent = { content, checked: checkContent(content, options) };
  const grow = (grown: Content): LoadedContent => {
    if (grown !== loaded.content) loaded = { content: grown, checked: checkContent(grown, options) };
    return loaded;
  };
  return {
    loaded: () => loaded,
    load: async (near) => grow(await loadRecords(loaded.content, near, loadRecord)),
    loadForEditing: async (kind, id) =>
      grow((await loadForEditing(loaded.content, kind, id, loadRecord)) ?? loaded.content),
  };
};
