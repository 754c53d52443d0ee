import type { Briefing } from "../../model/briefing.ts";
import { type Cell, csv } from "../csv.ts";

/** A column's type in Frictionless Table Schema; a `plain date` may lack its day or month. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "array" | "plain date";

export type Column<Row> = {
  name: string;
  type: ColumnType;
  description: string;
  cell: (row: Row, briefing: Briefing) => Cell;
  /** The table whose `id` this column holds. */
  of?: string;
};

/** A table and its columns. The type of its rows is erased, so that tables of all kinds fit in one list. */
export type Table = {
  name: string;
  title: string;
  description: string;
  /** The columns that identify a row; empty if rows have no identity. */
  key: string[];
  columns: Omit<Column<never>, "cell">[];
  lines: (briefing: Briefing) => Iterable<string>;
  /** The number of rows, without the header. */
  size: (briefing: Briefing) => number;
};

type Plan<Row> = {
  name: string;
  title: string;
  description: string;
  key?: string[];
  rows: (briefing: Briefing) => Row[];
  columns: Column<Row>[];
};

/** Creates a table, checking its types where it is defined. */
export const defineTable = <Row>({ name, title, description, key = [], rows, columns }: Plan<Row>): Table => ({
  name,
  title,
  description,
  key,
  columns,
  size: (briefing) => rows(briefing).length,
  lines: (briefing) =>
    csv([
      columns.map((column) => column.name),
      ...rows(briefing).map((row) => columns.map(({ cell }) => cell(row, briefing))),
    ]),
});

type Named = { id: string; address: string };

/** Returns the column with the id of a record. */
export const idColumn = <Row extends Named>(what: string): Column<Row> => ({
  name: "id",
  type: "string",
  description: `The permanent id of the ${what}.`,
  cell: ({ id }) => id,
});

/** Returns the column with the address of a record's page. */
export const pageColumn = <Row extends Named>(): Column<Row> => ({
  name: "page",
  type: "string",
  description: "The address of its page.",
  cell: ({ address }, { site }) => site.url(address),
});

/** Returns a column of text. */
export const textColumn = <Row>(name: string, description: string, cell: (row: Row) => Cell): Column<Row> => ({
  name,
  type: "string",
  description,
  cell,
});

/** Returns a column of plain dates. */
export const dateColumn = <Row>(name: string, description: string, cell: (row: Row) => Cell): Column<Row> => ({
  name,
  type: "plain date",
  description,
  cell,
});

/** Returns a column of lists: ids of another table's rows, or texts. */
export const listColumn = <Row>(
  name: string,
  description: string,
  cell: (row: Row) => readonly string[] | undefined,
): Column<Row> => ({ name, type: "array", description, cell });

/** Returns a column with the id of a row of another table. */
export const linkColumn = <Row>(
  name: string,
  of: string,
  description: string,
  cell: (row: Row) => Cell,
): Column<Row> => ({
  name,
  type: "string",
  description,
  cell,
  of,
});
