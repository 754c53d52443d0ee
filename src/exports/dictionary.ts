import { csv } from "./csv.ts";
import { tables } from "./tables/all.ts";

/** Yields a table of every column of every table, with its type and meaning, as CSV. */
export const dictionary = (): Iterable<string> =>
  csv([
    ["table", "column", "type", "refers_to", "description"],
    ...tables.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, column.type, column.of, column.description]),
    ),
  ]);
