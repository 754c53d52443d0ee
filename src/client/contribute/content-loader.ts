import {
  loadForEditing,
  loadRecords,
  type RecordIds,
  type RecordLoader,
  type StandaloneRecord,
} from "../../authoring/load-records.ts";
import { markedText, type TextPosition } from "../../authoring/marked-text.ts";
import { kinds, type RecordOrBrief } from "../../kinds/registry.ts";
import { addresses, linker } from "../../model/addresses.ts";
import type { Content } from "../../model/records.ts";

const fetchOk = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
};

/** Returns a function that loads a site's records, each once, and a brief's text with it. */
export const createRecordLoader = (basePath: string): RecordLoader => {
  const href = linker(basePath);
  const fetchRow = async (kind: RecordOrBrief, id: string): Promise<StandaloneRecord | undefined> => {
    try {
      const [row, text] = await Promise.all([
        fetchOk(href(addresses.dataRecord(kinds[kind].folder, id))).then((response) => response.json()),
        kind === "brief" ? fetchOk(href(addresses.briefText(id))).then((response) => response.text()) : undefined,
      ]);
      return text === undefined ? row : { ...row, markdown: markedText(text, row.text as TextPosition) };
    } catch {
      return undefined;
    }
  };
  const rows = new Map<string, Promise<StandaloneRecord | undefined>>();
  return (kind, id) => {
    const row = rows.get(`${kind} ${id}`) ?? fetchRow(kind, id);
    rows.set(`${kind} ${id}`, row);
    return row;
  };
};

/** The content of a site that a form has loaded; it loads further claims and briefs as they are needed. */
export type ContentLoader = ReturnType<typeof createContentLoader>;

/** Creates a loader that starts with some content and loads more when needed. */
export const createContentLoader = (content: Content, loadRecord: RecordLoader) => {
  let loaded = content;
  return {
    loaded: () => loaded,
    load: async (near: RecordIds): Promise<Content> => {
      loaded = await loadRecords(loaded, near, loadRecord);
      return loaded;
    },
    /** Loads a record to edit, and the records around it. */
    loadForEditing: async (kind: RecordOrBrief, id: string): Promise<Content> => {
      loaded = (await loadForEditing(loaded, kind, id, loadRecord)) ?? loaded;
      return loaded;
    },
  };
};
