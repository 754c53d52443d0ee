import { kinds } from "../../../src/kinds/registry.ts";
import { addresses, linker } from "../../../src/model/addresses.ts";
import type { Alone, Ask } from "../../../src/scaffold/gather.ts";
import { markedText, type TextPlace } from "../../../src/scaffold/marked-text.ts";
import type { DraftKind } from "../../../src/scaffold/start.ts";

const got = async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
};

/** Asks the site under a base path for its records, each once, and for a brief's text with it. */
export const asking = (basePath: string): Ask => {
  const href = linker(basePath);
  const fetchRow = async (kind: DraftKind, id: string): Promise<Alone | undefined> => {
    try {
      const [row, text] = await Promise.all([
        got(href(addresses.dataRecord(kinds[kind].folder, id))).then((response) => response.json()),
        kind === "brief" ? got(href(addresses.briefText(id))).then((response) => response.text()) : undefined,
      ]);
      return text === undefined ? row : { ...row, markdown: markedText(text, row.text as TextPlace) };
    } catch {
      return undefined;
    }
  };
  const rows = new Map<string, Promise<Alone | undefined>>();
  return (kind, id) => {
    const row = rows.get(`${kind} ${id}`) ?? fetchRow(kind, id);
    rows.set(`${kind} ${id}`, row);
    return row;
  };
};
