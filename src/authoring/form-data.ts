import { allKinds, formFields, kinds, type RecordOrBrief, recordKinds, titleOf } from "../kinds/registry.ts";
import { memoizeByText } from "../lib/memoize.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Content, FigureData, SourceBrief, SourceRecord } from "../model/records.ts";
import { fieldProblem } from "./field-problem.ts";

/** A record as published; a brief also has its text. */
export type PublishedRecord = {
  id: string;
  file: string;
  data: Record<string, unknown>;
  markdown?: string;
  markdown_line?: number;
};

/** A claim or a brief of which only the name is loaded, and a claim's figures, which texts may print. */
type RecordSummary = { id: string; name: string; figures?: Record<string, FigureData> };

/**
 * The data of a site that a form starts with: complete records, but only the names of briefs and claims, of which there
 * may be thousands. The open data's `briefing.json`, which holds all records in full, works too.
 */
export type FormData = {
  site: { file: string; data: Record<string, unknown> };
  published: Ledger;
  briefs: (PublishedRecord | RecordSummary)[];
  claims: (PublishedRecord | RecordSummary)[];
} & { [folder: string]: unknown };

const rowsOf = (formData: FormData, kind: RecordOrBrief) =>
  (formData[kinds[kind].folder] ?? []) as (PublishedRecord | RecordSummary)[];

const isComplete = (row: PublishedRecord | RecordSummary): row is PublishedRecord => "data" in row;

/** Returns the start of a file: open data holds no positions in files. */
const start = () => ({ line: 1, column: 1 });

const sourceRecordOf = (kind: RecordOrBrief, { id, file, data }: PublishedRecord): SourceRecord => ({
  kind,
  id,
  file,
  data: data as never,
  at: start,
});

const sourceBriefOf = (row: PublishedRecord): SourceBrief =>
  ({ ...sourceRecordOf("brief", row), markdown: row.markdown ?? "", bodyLine: row.markdown_line ?? 1 }) as SourceBrief;

/** Returns the content that a site was built from, as far as it is loaded: every name, and the complete records. */
export const contentFrom = (formData: FormData): Content => {
  const complete = (kind: RecordOrBrief) => rowsOf(formData, kind).filter(isComplete);
  const names = allKinds.map((kind) => [kind, new Set(rowsOf(formData, kind).map(({ id }) => id))]);
  return {
    site: { kind: "site", id: "site", ...formData.site, at: start } as never,
    records: Object.fromEntries(
      recordKinds.map((kind) => [kind, complete(kind).map((row) => sourceRecordOf(kind, row))]),
    ) as Content["records"],
    briefs: complete("brief").map(sourceBriefOf),
    ledger: formData.published,
    names: Object.fromEntries(names) as Content["names"],
  };
};

/** Returns the content with claims and briefs added that were loaded by name only. */
export const withRecords = (
  content: Content,
  { claims, briefs }: { claims: PublishedRecord[]; briefs: PublishedRecord[] },
): Content => ({
  ...content,
  records: {
    ...content.records,
    claim: [...content.records.claim, ...claims.map((row) => sourceRecordOf("claim", row) as SourceRecord<"claim">)],
  },
  briefs: [...content.briefs, ...briefs.map(sourceBriefOf)],
});

/** A record that a text can name: its readable name, and the figures of a claim. */
export type NameableRecord = { id: string; name: string; figures: Record<string, FigureData> };

const toNameable = (kind: RecordOrBrief, { id, data }: { id: string; data: object }): NameableRecord => {
  const { figures = {} } = data as { figures?: Record<string, FigureData> };
  return { id, name: titleOf(kind, data), figures };
};

const figuresField = formFields("claim").find(({ key }) => key === "figures");

/** Returns the valid figures of a claim that is being written. */
export const validFigures = (data: unknown): Record<string, FigureData> => {
  const { figures } = (data ?? {}) as { figures?: Record<string, FigureData> };
  const isWhole = ([name, figure]: [string, FigureData]) =>
    figuresField !== undefined && fieldProblem(figuresField, { [name]: figure }) === undefined;
  return Object.fromEntries(Object.entries(figures ?? {}).filter(isWhole));
};

/**
 * Returns a function that lists the records of a kind that can be named: first those of the site, then those that are
 * only in the content.
 */
export const nameableLister = (formData: FormData, content: Content): ((kind: RecordOrBrief) => NameableRecord[]) =>
  memoizeByText((kind) => {
    const published = rowsOf(formData, kind);
    const ids = new Set(published.map(({ id }) => id));
    const own = (kind === "brief" ? content.briefs : content.records[kind]).filter(({ id }) => !ids.has(id));
    return [
      ...published.map((row) => (isComplete(row) ? toNameable(kind, row) : { figures: {}, ...row })),
      ...own.map((row) => toNameable(kind, row)),
    ];
  });
