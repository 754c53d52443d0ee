import type { Field, Fields, Input } from "../kinds/field-types.ts";
import { memoize } from "../lib/memoize.ts";
import type { Path } from "./finding.ts";

type Found = readonly (readonly [string, Field])[];

const foundIn = memoize((_: Fields) => new Map<Input["type"], Found>());

/** Returns the fields with a type of input, and the groups and rows that hold one. */
const fieldsWith = (type: Input["type"], fields: Fields): Found => {
  const found =
    foundIn(fields).get(type) ??
    Object.entries(fields).filter(([, { input, link }]) =>
      link && "fields" in link ? fieldsWith(type, link.fields).length > 0 : input.type === type,
    );
  foundIn(fields).set(type, found);
  return found;
};

/** Yields every value that the fields with a type of input have in some data, in groups and rows too, with its path. */
export function* fieldValues(
  type: Input["type"],
  fields: Fields,
  data: object,
  before: Path = [],
): Iterable<{ path: Path; value: string }> {
  for (const [key, { link }] of fieldsWith(type, fields)) {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    const path = [...before, key];
    if (value === undefined) continue;
    if (link?.type === "group") yield* fieldValues(type, link.fields, value as object, path);
    else if (link && "fields" in link)
      for (const [place, row] of (value as object[]).entries())
        yield* fieldValues(type, link.fields, row, [...path, place]);
    else yield { path, value: value as string };
  }
}
