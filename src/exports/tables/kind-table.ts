import { fieldsOf, kinds, type RecordOrBrief } from "../../kinds/registry.ts";
import { capitalize } from "../../lib/capitalize.ts";
import type { NodeOf } from "../../model/briefing.ts";
import { nodesOf } from "../../model/node-index.ts";
import { fieldColumns } from "./field-columns.ts";
import { type Column, column, defineTable, type Table } from "./table.ts";

/**
 * Returns the table of a kind: a row for each record, a column for each field.
 * @param more computed columns, by the name of the column that they follow
 */
export const kindTable = <K extends RecordOrBrief>(
  kind: K,
  more: Readonly<Record<string, readonly Column<NodeOf<K>>[]>> = {},
): Table => {
  const own = fieldColumns(fieldsOf(kind)).flatMap(({ cell, ...field }): Column<NodeOf<K>>[] => [
    { ...field, cell: ({ data }) => cell(data as Record<string, unknown>) },
    ...(more[field.name] ?? []),
  ]);
  return defineTable<NodeOf<K>>({
    name: kinds[kind].folder,
    title: capitalize(kinds[kind].plural),
    description: kinds[kind].help,
    key: ["id"],
    rows: (briefing) => nodesOf(briefing, kind),
    columns: [
      column.text("id", `The permanent id of the ${kinds[kind].noun}.`, ({ id }) => id),
      column.text("page", "The address of its page.", ({ address }, { site }) => site.url(address)),
      ...own,
    ],
  });
};

type Row = { of: { id: string }; data: Record<string, unknown>; number: number };

/** Returns the table of the rows in a field of a kind, each with its position in its record. */
export const rowsTable = <K extends RecordOrBrief>(kind: K, key: string, description: string): Table => {
  const field = fieldsOf(kind)[key];
  if (field?.link?.type !== "rows") throw new Error(`${kind}.${key} holds no rows`);
  const { folder, noun } = kinds[kind];
  return defineTable<Row>({
    name: key,
    title: field.label,
    description,
    key: [kind, "number"],
    rows: (briefing) =>
      nodesOf(briefing, kind).flatMap((of) =>
        ((of.data as Record<string, unknown>)[key] as Record<string, unknown>[]).map((data, place) => ({
          of,
          data,
          number: place + 1,
        })),
      ),
    columns: [
      column.link(kind, folder, `Id of the ${noun}.`, ({ of }) => of.id),
      column.integer("number", `Its place in the ${noun}.`, ({ number }) => number),
      ...fieldColumns(field.link.fields).map(
        ({ cell, ...field }): Column<Row> => ({ ...field, cell: ({ data }) => cell(data) }),
      ),
    ],
  });
};
