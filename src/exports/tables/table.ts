import type { Briefing } from "../../model/briefing.ts";
import { type Cell, csv } from "../csv.ts";

/** A column's type in the words of Frictionless Table Schema; `plain date` may lack its day or month. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "array" | "plain date";

export type Column<Row> = {
  name: string;
  type: ColumnType;
  description: string;
  cell: (row: Row, briefing: Briefing) => Cell;
  /** The table whose `id` this column holds. */
  of?: string;
};

/** A table as its columns say; rows are typed away, so that tables of all kinds stand in one list. */
export type Table = {
  name: string;
  title: string;
  description: string;
  /** The columns that tell one row from another; none where a row has no name of its own. */
  key: string[];
  columns: Omit<Column<never>, "cell">[];
  lines: (briefing: Briefing) => Iterable<string>;
  /** How many rows it has below its head. */
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

/** Fixes a table's types where it is written. */
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

/** The column that names a row. */
export const idColumn = <Row extends Named>(what: string): Column<Row> => ({
  name: "id",
  type: "string",
  description: `The permanent id of the ${what}.`,
  cell: ({ id }) => id,
});

/** The column that says where a record can be read. */
export const pageColumn = <Row extends Named>(): Column<Row> => ({
  name: "page",
  type: "string",
  description: "The address of its page.",
  cell: ({ address }, { site }) => site.url(address),
});

/** A column of text as its author wrote it. */
export const textColumn = <Row>(name: string, description: string, cell: (row: Row) => Cell): Column<Row> => ({
  name,
  type: "string",
  description,
  cell,
});

/** A column of plain dates. */
export const dateColumn = <Row>(name: string, description: string, cell: (row: Row) => Cell): Column<Row> => ({
  name,
  type: "plain date",
  description,
  cell,
});

/** A column of lists; ids of another table's rows, or texts. */
export const listColumn = <Row>(
  name: string,
  description: string,
  cell: (row: Row) => readonly string[] | undefined,
): Column<Row> => ({ name, type: "array", description, cell });

/** A column that holds the id of a row of another table. */
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
