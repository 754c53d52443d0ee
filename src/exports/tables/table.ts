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
  /** The columns that identify a row. */
  key: string[];
  columns: Omit<Column<never>, "cell">[];
  render: (briefing: Briefing) => string;
  /** The number of rows, without the header. */
  size: (briefing: Briefing) => number;
};

type Plan<Row> = Omit<Table, "columns" | "render" | "size"> & {
  rows: (briefing: Briefing) => Row[];
  columns: Column<Row>[];
};

/** Creates a table, checking its types where it is defined. */
export const defineTable = <Row>({ rows, columns, ...table }: Plan<Row>): Table => ({
  ...table,
  columns,
  size: (briefing) => rows(briefing).length,
  render: (briefing) =>
    csv([
      columns.map((column) => column.name),
      ...rows(briefing).map((row) => columns.map(({ cell }) => cell(row, briefing))),
    ]),
});

/** Returns a function that makes columns of a type. */
const columnOf =
  (type: ColumnType) =>
  <Row>(name: string, description: string, cell: Column<Row>["cell"]): Column<Row> => ({
    name,
    type,
    description,
    cell,
  });

/** Makes columns by the type of their cells; a list is of texts, or of ids of another table’s rows. */
export const column = {
  text: columnOf("string"),
  date: columnOf("plain date"),
  integer: columnOf("integer"),
  decimal: columnOf("number"),
  boolean: columnOf("boolean"),
  list: columnOf("array"),
  /** The id of a row of another table. */
  link: <Row>(name: string, of: string, description: string, cell: (row: Row) => Cell): Column<Row> => ({
    ...columnOf("string")(name, description, cell),
    of,
  }),
};
