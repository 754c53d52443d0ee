import type { Field, Fields, Input } from "../../kinds/field-types.ts";
import { isKind, kinds } from "../../kinds/registry.ts";
import type { Cell } from "../csv.ts";
import type { Column, ColumnType } from "./table.ts";

/** A column of a field. Its `cell` reads the record as its contributor wrote it. */
type FieldColumn = Omit<Column<never>, "cell"> & { key: string; cell: (data: Data) => Cell };

type Data = Readonly<Record<string, unknown>>;

const types: { readonly [T in Input["type"]]?: ColumnType } = {
  date: "plain date",
  number: "integer",
  yes: "boolean",
  list: "array",
};

const typeOf = (input: Input): ColumnType =>
  input.type === "choice" && input.numeric ? "integer" : (types[input.type] ?? "string");

const personName = (name: unknown): string => {
  const { literal, family, given } = name as Record<string, string | undefined>;
  return literal ?? [family, given].filter(Boolean).join(", ");
};

const cellOf = (input: Input, value: unknown): Cell =>
  input.type === "list" && input.item.type === "name"
    ? (value as unknown[] | undefined)?.map(personName)
    : (value as Cell);

/** Returns an end of a period. A period may be one date. */
const endOf = (period: unknown, end: "from" | "to"): Cell =>
  typeof period === "string" ? period : (period as Record<string, string> | undefined)?.[end];

/** Returns the first field of rows if it names records: a list of rows becomes a list of their ids. */
const idFieldOf = (fields: Fields): string | undefined => {
  const [first] = Object.entries(fields);
  return first?.[1].link?.type === "reference" ? first[0] : undefined;
};

const columnsOf = (key: string, name: string, field: Field): FieldColumn[] => {
  const { input, link, help: description } = field;
  const column = (rest: Omit<FieldColumn, "key" | "description">): FieldColumn => ({ key, description, ...rest });
  if (link?.type === "group") return groupColumns(key, name, link.fields);
  if (link?.type === "evidence" || input.type === "named" || input.type === "quantity") return [];
  if (link?.type === "rows") {
    const named = link.as === false ? undefined : idFieldOf(link.fields);
    const ids = (rows: unknown) => (rows as Data[] | undefined)?.map((row) => String(row[named ?? ""]));
    return named ? [column({ name, type: "array", cell: (data) => ids(data[key]) })] : [];
  }
  if (input.type === "period")
    return (["from", "to"] as const).map((end) =>
      column({ name: `${name}_${end}`, type: "plain date", cell: (data) => endOf(data[key], end) }),
    );
  const of = link?.type === "reference" && !link.many && isKind(link.to) ? { of: kinds[link.to].folder } : {};
  return [column({ name, type: typeOf(input), ...of, cell: (data) => cellOf(input, data[key]) })];
};

const groupColumns = (key: string, name: string, fields: Fields): FieldColumn[] =>
  fieldColumns(fields, `${name}_`).map((column) => ({
    ...column,
    key,
    cell: (data) => column.cell((data[key] ?? {}) as Data),
  }));

const plainName = (key: string): string => key.toLowerCase().replaceAll("-", "_");

/**
 * Returns the columns of some fields in order: one for each, and those of their groups. Lists of maps have their own
 * tables.
 */
export const fieldColumns = (fields: Fields, before = ""): FieldColumn[] =>
  Object.entries(fields)
    .filter(([, { column }]) => column !== false)
    .flatMap(([key, field]) => columnsOf(key, field.column || before + plainName(key), field));
