import type { FormField, Input } from "../kinds/field.ts";
import { parse } from "./values.ts";

type Data = Record<string, unknown>;

/** A field's name as an option of a command: `made_by` is `--made-by`, `URL` is `--url`. */
export const optionOf = ({ key }: FormField): string => key.toLowerCase().replaceAll("_", "-");

const isRepeated = ({ type }: Input) => type === "list" || type === "named";

/** The options with which a command takes a record's fields; lists may be given more than once. */
export const optionsFor = (fields: FormField[]): Record<string, { type: "string"; multiple: boolean }> =>
  Object.fromEntries(fields.map((field) => [optionOf(field), { type: "string", multiple: isRepeated(field.input) }]));

/** A list of maps or of names takes one value an item; a list of ids or texts may take many in one. */
const toList = (input: Input & { type: "list" }, values: string[]): unknown[] =>
  values.flatMap((value) =>
    input.item.type === "group" ? [parse(input.item, value)] : ((parse(input, value) as unknown[]) ?? []),
  );

const toData = (input: Input, values: string[]): unknown => {
  if (input.type === "list") return toList(input, values);
  if (input.type === "named") return Object.assign({}, ...values.map((value) => parse(input, value)));
  return parse(input, values[0] ?? "");
};

/** The data that a command's options give, by key; what was not given is left out. */
export const dataFrom = (fields: FormField[], given: Record<string, unknown>): Data => {
  const data: Data = {};
  for (const field of fields) {
    const value = given[optionOf(field)];
    if (value !== undefined) data[field.key] = toData(field.input, [value].flat().map(String));
  }
  return data;
};
