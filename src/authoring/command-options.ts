import { type Data, type FormField, fieldsWithin, type Input } from "../kinds/field-types.ts";
import { hyphenated } from "../lib/hyphenated.ts";
import { mapOfRows, parse } from "./values.ts";

/** Returns a field's name as a command-line option: `made_by` is `--made-by`, `URL` is `--url`. */
export const optionName = ({ key }: FormField): string => key.toLowerCase().replaceAll("_", "-");

/** Returns whether the option of an input may be given more than once. */
export const isRepeated = ({ type }: Input) => type === "list" || type === "named";

/** Returns the option names of each field: its key, and its label unless another field has that name. */
const optionNames = (fields: FormField[]): [string, FormField][] => {
  const keys = fields.map((field): [string, FormField] => [optionName(field), field]);
  const taken = new Set(keys.map(([name]) => name));
  const labels = fields.map((field): [string, FormField] => [hyphenated(field.label), field]);
  const isOwn = ([name]: [string, FormField]) =>
    !taken.has(name) && labels.filter(([other]) => other === name).length === 1;
  return [...keys, ...labels.filter(isOwn)];
};

/** Returns the options by which a command takes a record's fields, by key or label; list options may be repeated. */
export const optionsFor = (fields: FormField[]): Record<string, { type: "string"; multiple: boolean }> =>
  Object.fromEntries(
    optionNames(fields).map(([name, { input }]) => [name, { type: "string", multiple: isRepeated(input) }]),
  );

/** Returns an option whose value has parts, as it is written: `--evidence "source=…; stance=supports"`. */
export const partsExample = (field: FormField): string => {
  const below = fieldsWithin(field.input);
  const inner = below.filter(({ required }) => required);
  const values = (inner.length > 0 ? inner : below.slice(0, 2)).map(({ key, input }) => {
    const [first] = input.type === "choice" ? input.options : [];
    return `${key}=${first?.value ?? "…"}`;
  });
  return `--${optionName(field)} "${field.input.type === "named" ? "some-name: " : ""}${values.join("; ")}"`;
};

/** Returns the first option whose value should have parts and has none, such as `--evidence "some-source"`. */
export const optionWithoutParts = (
  fields: FormField[],
  given: Record<string, unknown>,
): { field: FormField; value: string } | undefined => {
  for (const [name, field] of optionNames(fields)) {
    const values = fieldsWithin(field.input).length > 0 ? [given[name] ?? []].flat().map(String) : [];
    const value = values.find((one) => !one.includes("="));
    if (value !== undefined) return { field, value };
  }
  return undefined;
};

/** Parses a list. Maps and names take one value an item; ids and texts may have several in one value. */
const toList = (input: Input & { type: "list" }, values: string[]): unknown[] =>
  values.flatMap((value) =>
    input.item.type === "group" ? [parse(input.item, value)] : ((parse(input, value) as unknown[]) ?? []),
  );

const toData = (input: Input, values: string[]): unknown => {
  if (input.type === "list") return toList(input, values);
  if (input.type === "named")
    return mapOfRows(values.flatMap((value) => Object.entries((parse(input, value) as Data | undefined) ?? {})));
  return parse(input, values[0] ?? "");
};

/** Returns a record's data from a command's options, by key, without fields that were not given. */
export const dataFromOptions = (fields: FormField[], given: Record<string, unknown>): Data => {
  const data: Data = {};
  for (const [name, field] of optionNames(fields)) {
    const value = given[name];
    if (value !== undefined) data[field.key] = toData(field.input, [value].flat().map(String));
  }
  return data;
};
