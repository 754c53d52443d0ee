import type { Field, Fields } from "../kinds/field-types.ts";
import { fieldsOf, isKind, type RecordOrBrief } from "../kinds/registry.ts";
import { memoize } from "../lib/memoize.ts";
import type { Path } from "./finding.ts";
import type { SourceRecord } from "./records.ts";

/** One place where the fields of a record name another one. */
export type Reference = { kind: RecordOrBrief; id: string; path: Path };

/** One place where the fields of a record name a figure, as `claim.key`. */
type FigureReference = { name: string; path: Path };

type Named = { to: string; id: string; path: Path } | { figure: string; path: Path };

/** Returns the texts of a field that holds one or several, each with its path. */
const textsIn = (value: unknown, path: Path): { text: string; path: Path }[] =>
  typeof value === "string"
    ? [{ text: value, path }]
    : ((value ?? []) as string[]).map((text, place) => ({ text, path: [...path, place] }));

const inField = (link: NonNullable<Field["link"]>, value: unknown, path: Path): Named[] => {
  if (link.type === "reference")
    return textsIn(value, path).map(({ text, ...at }) => ({ to: link.to, id: text, ...at }));
  if (link.type === "figure") return textsIn(value, path).map(({ text, ...at }) => ({ figure: text, ...at }));
  if (link.type === "group") return inFields(link.fields, value, path);
  return (value as unknown[]).flatMap((row, place) => inFields(link.fields, row, [...path, place]));
};

const linksAmong = memoize((fields: Fields) =>
  Object.entries(fields).flatMap(([key, { link }]) => (link === undefined ? [] : [{ key, link }])),
);

const inFields = (fields: Fields, data: unknown, path: Path): Named[] =>
  linksAmong(fields).flatMap(({ key, link }) => {
    const value = (data as Record<string, unknown>)[key];
    return value === undefined ? [] : inField(link, value, [...path, key]);
  });

const namedIn = memoize(({ kind, data }: SourceRecord): Named[] => inFields(fieldsOf(kind), data, []));

/** Returns every id that the fields of a record name, with its path and the kind that it must be. */
export const referencesOf = memoize((record: SourceRecord): Reference[] =>
  namedIn(record).flatMap((one) =>
    "to" in one && isKind(one.to) ? [{ kind: one.to, id: one.id, path: one.path }] : [],
  ),
);

/** Returns every figure that the fields of a record name, with its path. */
export const figuresOf = (record: SourceRecord): FigureReference[] =>
  namedIn(record).flatMap((one) => ("figure" in one ? [{ name: one.figure, path: one.path }] : []));
