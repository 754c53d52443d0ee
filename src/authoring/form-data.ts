import { allKinds, formFields, kinds, recordKinds, titleOf } from "../kinds/registry.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Content, FigureData, SourceBrief, SourceRecord } from "../model/records.ts";
import { positionFinder } from "../read/yaml.ts";
import { fieldProblem } from "./field-problem.ts";
import { type DraftKind, proposedOf } from "./start.ts";

/** A record as published; a brief also has its text. */
export type Row = {
  id: string;
  file: string;
  data: Record<string, unknown>;
  markdown?: string;
  markdown_line?: number;
};

/** A claim or a brief of which only the name is loaded, and a claim's figures, which texts may print. */
export type NamedRow = { id: string; name: string; figures?: Record<string, FigureData> };

/**
 * The data of a site that a form starts with: complete records, but only the names of briefs and claims, of which there
 * may be thousands. The open data's `briefing.json`, which holds all records in full, works too.
 */
export type FormData = {
  site: { file: string; data: Record<string, unknown> };
  published: Ledger;
  briefs: (Row | NamedRow)[];
  claims: (Row | NamedRow)[];
} & { [folder: string]: unknown };

const rowsOf = (known: FormData, kind: DraftKind) => (known[kinds[kind].folder] ?? []) as (Row | NamedRow)[];

const isWhole = (row: Row | NamedRow): row is Row => "data" in row;

/**
 * Returns a published record as a source record. Open data holds no positions in files, so they are those of the record
 * as it would be written; that text is made once, when a position is first needed.
 */
const authored = (kind: DraftKind, { id, file, data }: Row): SourceRecord => {
  let at: ReturnType<typeof positionFinder> | undefined;
  return {
    kind,
    id,
    file,
    data: data as never,
    at: (path) => {
      at ??= positionFinder(proposedOf({ kind, id, data }).text);
      return at(path);
    },
  };
};

const authoredBrief = (row: Row): SourceBrief =>
  ({ ...authored("brief", row), markdown: row.markdown ?? "", bodyLine: row.markdown_line ?? 1 }) as SourceBrief;

/** Returns the content that a site was built from, as far as it is loaded: every name, and the complete records. */
export const contentFrom = (known: FormData): Content => {
  const whole = (kind: DraftKind) => rowsOf(known, kind).filter(isWhole);
  const names = allKinds.map((kind) => [kind, new Set(rowsOf(known, kind).map(({ id }) => id))]);
  return {
    site: { kind: "site", id: "site", ...known.site, at: () => ({ line: 1, column: 1 }) } as never,
    records: Object.fromEntries(
      recordKinds.map((kind) => [kind, whole(kind).map((row) => authored(kind, row))]),
    ) as Content["records"],
    briefs: whole("brief").map(authoredBrief),
    ledger: known.published,
    names: Object.fromEntries(names) as Content["names"],
  };
};

/** Returns the content with claims and briefs added that were loaded by name only. */
export const withWhole = (content: Content, { claims, briefs }: { claims: Row[]; briefs: Row[] }): Content => ({
  ...content,
  records: {
    ...content.records,
    claim: [...content.records.claim, ...claims.map((row) => authored("claim", row) as SourceRecord<"claim">)],
  },
  briefs: [...content.briefs, ...briefs.map(authoredBrief)],
});

/** A record that a text can name: its readable name, and the figures of a claim. */
export type Nameable = { id: string; name: string; figures: Record<string, FigureData> };

const nameable = (kind: DraftKind, { id, data }: { id: string; data: object }): Nameable => {
  const { figures = {} } = data as { figures?: Record<string, FigureData> };
  return { id, name: titleOf(kind, data), figures };
};

const figuresField = formFields("claim").find(({ key }) => key === "figures");

/** Returns the valid figures of a claim that is being written. */
export const wholeFigures = (data: unknown): Record<string, FigureData> => {
  const { figures } = (data ?? {}) as { figures?: Record<string, FigureData> };
  const isWhole = ([name, figure]: [string, FigureData]) =>
    figuresField !== undefined && fieldProblem(figuresField, { [name]: figure }) === undefined;
  return Object.fromEntries(Object.entries(figures ?? {}).filter(isWhole));
};

/**
 * Returns a function that lists the records of a kind that can be named: first those of the site, then those that are
 * only in the content.
 */
export const nameables = (known: FormData, content: Content): ((kind: DraftKind) => Nameable[]) => {
  const told = new Map<DraftKind, Nameable[]>();
  const find = (kind: DraftKind): Nameable[] => {
    const published = rowsOf(known, kind);
    const ids = new Set(published.map(({ id }) => id));
    const own = (kind === "brief" ? content.briefs : content.records[kind]).filter(({ id }) => !ids.has(id));
    return [
      ...published.map((row) => (isWhole(row) ? nameable(kind, row) : { figures: {}, ...row })),
      ...own.map((row) => nameable(kind, row)),
    ];
  };
  return (kind) => {
    const found = told.get(kind) ?? find(kind);
    told.set(kind, found);
    return found;
  };
};
