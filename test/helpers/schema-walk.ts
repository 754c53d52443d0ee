import type * as z from "zod";

/** The part of a schema's internals that is used here. */
type Schema = { def: { type: string } & Record<string, unknown> };

const shapeOf = ({ def }: Schema): Record<string, Schema> => (def["shape"] ?? {}) as Record<string, Schema>;
const inner = ({ def }: Schema): Schema => (def["innerType"] ?? def["element"] ?? def["valueType"]) as Schema;
const options = ({ def }: Schema): Schema[] => (def["options"] ?? []) as Schema[];

/** The option of a union that a value matches. */
const optionFor = (schema: Schema, value: unknown): Schema | undefined => {
  const type = Array.isArray(value) ? "tuple" : typeof value;
  return options(schema).find(
    (option) =>
      option.def.type === type &&
      (type !== "object" || Object.keys(value as object).every((key) => key in shapeOf(option))),
  );
};

/** Returns the new value for a position in a record, from the schema there. */
type Change = (value: unknown, schema: Schema, path: string) => unknown;

/** A record's data with every value replaced, except for maps and lists. */
export const mapLeaves = (schema: Schema, value: unknown, change: Change, path = ""): unknown => {
  const { type } = schema.def;
  if (value === undefined) return undefined;
  if (type === "optional") return mapLeaves(inner(schema), value, change, path);
  if (type === "union") {
    const option = optionFor(schema, value);
    return option ? mapLeaves(option, value, change, path) : value;
  }
  if (type === "array") return (value as unknown[]).map((item) => mapLeaves(inner(schema), item, change, `${path}[]`));
  if (type === "object" || type === "record")
    return Object.fromEntries(
      Object.entries(value as object).map(([key, item]) => [
        key,
        mapLeaves(
          (type === "record" ? inner(schema) : shapeOf(schema)[key]) as Schema,
          item,
          change,
          type === "record" ? `${path}.*` : path ? `${path}.${key}` : key,
        ),
      ]),
    );
  return change(value, schema, path);
};

/** Whether a schema takes free text: only that has this hint for editors. */
export const isText = (schema: unknown): boolean => (schema as z.ZodType).meta()?.["minLength"] === 1;

/** Every position of a schema that takes free text, such as `evidence[].note`. */
export const textPaths = (schema: Schema, path = ""): string[] => {
  const { type } = schema.def;
  if (isText(schema)) return [path];
  if (type === "optional") return textPaths(inner(schema), path);
  if (type === "array") return textPaths(inner(schema), `${path}[]`);
  if (type === "record") return textPaths(inner(schema), `${path}.*`);
  if (type === "union") return options(schema).flatMap((option) => textPaths(option, path));
  return Object.entries(shapeOf(schema)).flatMap(([key, part]) => textPaths(part, path ? `${path}.${key}` : key));
};

/** The value for an empty field: none if the field is in `leave` or if `of` returns none. */
export type Sample = { leave: ReadonlySet<string>; of: (schema: Schema, key: string) => unknown };

const sampleOf = (schema: Schema, key: string, sample: Sample): unknown => {
  const { type } = schema.def;
  if (type === "optional") return sampleOf(inner(schema), key, sample);
  if (type === "array") {
    const item = sampleOf(inner(schema), key, sample);
    return item === undefined ? undefined : [item];
  }
  if (type === "object") return filled(schema, {}, sample);
  if (type === "union") return sampleOf(options(schema)[0] as Schema, key, sample);
  if (type === "enum") return Object.values(schema.def["entries"] as object)[0];
  if (type === "boolean") return true;
  if (type === "number") return 5;
  return sample.of(schema, key);
};

/** A record's data with every empty field filled. */
export const filled = (schema: Schema, value: unknown, sample: Sample): unknown => {
  const { type } = schema.def;
  if (type === "optional") return filled(inner(schema), value, sample);
  if (type === "union") {
    const option = optionFor(schema, value);
    return option ? filled(option, value, sample) : value;
  }
  if (type === "array") return (value as unknown[]).map((item) => filled(inner(schema), item, sample));
  if (type === "record")
    return Object.fromEntries(
      Object.entries(value as object).map(([key, item]) => [key, filled(inner(schema), item, sample)]),
    );
  if (type !== "object") return value;
  const given = value as Record<string, unknown>;
  const entries = Object.entries(shapeOf(schema)).map(([key, part]) => [
    key,
    given[key] !== undefined
      ? filled(part, given[key], sample)
      : sample.leave.has(key)
        ? undefined
        : sampleOf(part, key, sample),
  ]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
};
