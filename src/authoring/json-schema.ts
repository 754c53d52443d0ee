import * as z from "zod";
import { type FormField, fieldsWithin } from "../kinds/field-types.ts";
import { fileKinds, folderOf, formFields, type Kind, schemaOf } from "../kinds/registry.ts";

type Json = Record<string, unknown>;

/** Returns the schema with the label and the help of each field. */
export const withDescriptions = (json: Json, fields: readonly FormField[]): Json => {
  const inner = (value: unknown): unknown => (isJson(value) ? withDescriptions(value, fields) : value);
  const described = ([key, value]: [string, unknown]): [string, unknown] => {
    const field = fields.find((one) => one.key === key);
    const below = isJson(value) ? withDescriptions(value, field ? fieldsWithin(field.input) : []) : value;
    return [key, field ? { title: field.label, description: field.help, ...(below as Json) } : below];
  };
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      if (key === "properties" && isJson(value)) return [key, Object.fromEntries(Object.entries(value).map(described))];
      return [key, Array.isArray(value) ? value.map(inner) : inner(value)];
    }),
  );
};

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns a kind's schema as a JSON Schema (draft 7), with the label and help of each key. */
const jsonSchema = (kind: Kind): Json => {
  const schema = z.toJSONSchema(schemaOf(kind), { target: "draft-7" }) as Json;
  return { ...withDescriptions(schema, formFields(kind)), title: kind };
};

/** Returns the pattern of the files of a kind, as editors match them. */
const filesOf = (kind: Kind): string =>
  kind === "brief" ? "briefs/*.md" : kind === "site" ? "_data/site.yaml" : `${folderOf(kind)}/*.yaml`;

/** Returns every kind's JSON Schema as a file of the folder `schemas/`. */
export const schemaFiles = (): { file: string; text: string }[] =>
  fileKinds.map((kind) => ({ file: `schemas/${kind}.json`, text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n` }));

/**
 * Returns which files an editor checks against which schema. Briefs are left out: their front matter is not YAML to an
 * editor.
 */
export const schemaMap = (): Record<string, string[]> =>
  Object.fromEntries(
    fileKinds.filter((kind) => kind !== "brief").map((kind) => [`./schemas/${kind}.json`, [filesOf(kind)]]),
  );

/** Returns an editor's settings with the current map of schemas; everything else stays. */
export const withSchemaMap = (settings: string): string => {
  const lines = Object.entries(schemaMap()).map(([schema, files]) => `    "${schema}": ${JSON.stringify(files)}`);
  return settings.replace(/("yaml\.schemas": \{\n)[^}]*(\n {2}\})/, `$1${lines.join(",\n")}$2`);
};
