import type { Data, FormField, Input } from "../kinds/field-types.ts";
import { isKind, type RecordOrBrief, titleOf } from "../kinds/registry.ts";
import type { Content } from "../model/records.ts";

/** A name in the place of an id that no record has. */
type UnknownName = { kind: RecordOrBrief; name: string };

/** Returns a name in the form in which typed names are compared: without capitals, with one kind of apostrophe. */
export const comparableName = (text: string): string => text.trim().toLowerCase().replace(/[‘’]/g, "'");

/** Returns the id of the only record with a name, whatever its capitals; undefined if none or several have it. */
const idOfName = ({ records, briefs, names }: Content, kind: RecordOrBrief, name: string): string | undefined => {
  const id = comparableName(name);
  if (names[kind].has(id)) return id;
  const named = (kind === "brief" ? briefs : records[kind]).filter(({ data }) => {
    const { aliases = [] } = data as { aliases?: string[] };
    return [titleOf(kind, data), ...aliases].some((one) => comparableName(one) === id);
  });
  return named.length === 1 ? named[0]?.id : undefined;
};

/**
 * Returns a new record's data with the id of a record wherever its name was typed, and the names that no record has.
 * What may be an id is left as it is.
 */
export const resolveNames = (
  content: Content,
  fields: readonly FormField[],
  data: Data,
): { data: Data; unknown: UnknownName[] } => {
  const unknown: UnknownName[] = [];
  const ofFields = (inner: readonly FormField[], map: Data): Data =>
    Object.fromEntries(
      Object.entries(map).map(([key, value]) => {
        const field = inner.find((one) => one.key === key);
        return [key, field ? resolve(field.input, value) : value];
      }),
    );
  const resolve = (input: Input, value: unknown): unknown => {
    if (input.type === "list" && Array.isArray(value)) return value.map((item) => resolve(input.item, item));
    if (input.type === "group") return ofFields(input.fields, value as Data);
    if (input.type === "named")
      return Object.fromEntries(
        Object.entries(value as Data).map(([name, row]) => [name, ofFields(input.fields, row as Data)]),
      );
    if (input.type !== "id" || !input.of || !isKind(input.of) || typeof value !== "string") return value;
    const id = idOfName(content, input.of, value);
    if (id === undefined && !/^[a-z0-9-]+$/.test(value)) unknown.push({ kind: input.of, name: value });
    return id ?? value;
  };
  return { data: ofFields(fields, data), unknown };
};
