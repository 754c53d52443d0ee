import { type Data, type FormField, fieldsWithin } from "../kinds/field-types.ts";
import type { RecordOrBrief } from "../kinds/registry.ts";
import { sameData } from "../lib/same-data.ts";
import type { Path } from "../model/finding.ts";

/** A record's new id. */
export type Renaming = { kind: RecordOrBrief; from: string; to: string };

type RenamedValue = { path: Path; value: unknown };

/** How texts name records of a kind: in marks, in links, in names of figures. */
const namesInText: Partial<Record<RecordOrBrief, (id: string) => RegExp>> = {
  claim: (id) => new RegExp(`(?<=\\[(?:[^\\]\\n]*;)?\\s*@|\\[=)${id}(?![a-z0-9-])|^${id}(?=\\.[a-z0-9-]+$)`, "g"),
  chart: (id) => new RegExp(`(?<=\\[#)${id}(?![a-z0-9-])`, "g"),
  brief: (id) => new RegExp(`(?<=\\]\\((?:\\./)?)${id}(?=\\.md\\b)`, "g"),
};

const inValue = ({ input }: Pick<FormField, "input">, value: unknown, renaming: Renaming): unknown => {
  const { kind, from, to } = renaming;
  if (input.type === "list" && Array.isArray(value))
    return value.map((one) => inValue({ input: input.item }, one, renaming));
  if (input.type === "id") return input.of === kind && value === from ? to : value;
  const pattern = namesInText[kind]?.(from);
  return input.type === "text" && typeof value === "string" && pattern ? value.replace(pattern, to) : value;
};

const mapsIn = ({ key, input }: FormField, value: unknown): { path: Path; data: Data }[] => {
  if (typeof value !== "object" || value === null) return [];
  if (input.type === "group") return [{ path: [key], data: value as Data }];
  const rows = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return rows.map(([at, data]) => ({ path: [key, at], data: data as Data }));
};

/** Returns what changes in a record's data when another record that it may name gets a new id. */
export const renameReferences = (fields: readonly FormField[], data: Data, renaming: Renaming): RenamedValue[] =>
  fields.flatMap((field): RenamedValue[] => {
    const value = (data as Data | null)?.[field.key];
    const within = fieldsWithin(field.input);
    if (within.length > 0)
      return mapsIn(field, value).flatMap(({ path, data: below }) =>
        renameReferences(within, below, renaming).map((one) => ({ ...one, path: [...path, ...one.path] })),
      );
    const next = inValue(field, value, renaming);
    return sameData(next, value) ? [] : [{ path: [field.key], value: next }];
  });
