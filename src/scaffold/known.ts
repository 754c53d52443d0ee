import { type Authored, type AuthoredBrief, type Content, type RecordKind, recordKinds } from "../model/authored.ts";
import type { Ledger } from "../model/ledger.ts";
import { locator } from "../read/yaml.ts";
import { proposedOf } from "./start.ts";

type Row = { id: string; file: string; data: Record<string, unknown>; markdown?: string; markdown_line?: number };

/** The part of the open data's `briefing.json` from which the content can be made again. */
export type OpenData = {
  site: { file: string; data: Record<string, unknown> };
  published: Ledger;
  briefs: Row[];
} & { [folder: string]: unknown };

const kinds = Object.keys(recordKinds) as RecordKind[];

/** Positions count in a record's file, which open data does not hold; they are those of its written form. */
const authored = (kind: Exclude<Authored["kind"], "site">, { id, file, data }: Row): Authored => ({
  kind,
  id,
  file,
  data: data as never,
  at: (path) => locator(proposedOf({ kind, id, data }).text)(path),
});

/** The content that a site was built from, read back from its open data. */
export const contentFrom = (open: OpenData): Content => {
  const rows = (kind: RecordKind) => (open[recordKinds[kind].folder] ?? []) as Row[];
  const records = kinds.map((kind) => [kind, rows(kind).map((row) => authored(kind, row))]);
  const names = kinds.map((kind) => [kind, new Set(rows(kind).map(({ id }) => id))]);
  const briefs = open.briefs.map((row) => ({
    ...authored("brief", row),
    markdown: row.markdown ?? "",
    bodyLine: row.markdown_line ?? 1,
  }));
  return {
    site: { kind: "site", id: "site", ...open.site, at: () => ({ line: 1, column: 1 }) } as never,
    records: Object.fromEntries(records) as Content["records"],
    briefs: briefs as AuthoredBrief[],
    ledger: open.published,
    names: { ...Object.fromEntries(names), brief: new Set(open.briefs.map(({ id }) => id)) } as Content["names"],
  };
};
