import type { Field, Fields } from "../kinds/field-types.ts";
import { isKind, titleOf } from "../kinds/registry.ts";
import { asList } from "../lib/as-list.ts";
import { type SearchDocument, weights } from "./document.ts";
import { formerOffice } from "./offices.ts";

type Loose = Readonly<Record<string, unknown>>;
type Texts = SearchDocument["texts"];

/** Returns a person's name in reading order; a text is returned unchanged. */
const inWords = (value: unknown): string => {
  if (typeof value === "string") return value;
  const { literal, given, family } = value as Record<string, string | undefined>;
  return literal ?? [given, family].filter(Boolean).join(" ");
};

const nameOf = (node: unknown): string => {
  const { kind, data } = node as { kind: string; data: object };
  return isKind(kind) ? titleOf(kind, data) : "";
};

type Row = { data: Loose } & Loose;

const rowTexts = (fields: Fields, raw: unknown, linked: unknown): Texts =>
  linked === undefined
    ? asList(raw).flatMap((row) => fieldTexts(fields, row as Loose, {}))
    : (linked as Row[]).flatMap((row) => fieldTexts(fields, row.data, row));

const textsOf = (key: string, { link, search }: Field, data: Loose, links: Loose): Texts => {
  if (link?.type === "group") return fieldTexts(link.fields, (data[key] ?? {}) as Loose, links);
  if (link?.type === "evidence") return rowTexts(link.fields, data[key], undefined);
  if (link?.type === "rows") return rowTexts(link.fields, data[key], links[link.as || key]);
  if (search === undefined || search === "alias") return [];
  const texts = link?.type === "reference" ? asList(links[link.as ?? key]).map(nameOf) : asList(data[key]).map(inWords);
  return texts.map((text) => ({ text, weight: weights[search] }));
};

/**
 * Returns the texts by which a record is found, as its fields define them.
 * @param links the linked record, or a row of it, with the records that its fields name
 */
export const fieldTexts = (fields: Fields, data: Loose, links: Loose): Texts =>
  Object.entries(fields).flatMap(([key, field]) => textsOf(key, field, data, links));

/** Returns an office that its holder has left as a former one. */
const officeInWords = (name: string, { until }: Loose): string => (until === undefined ? name : formerOffice(name));

const aliasesIn = (key: string, { link, search }: Field, data: Loose): string[] => {
  const values = asList(data[key]);
  if (link?.type === "rows") return values.flatMap((row) => aliasesOf(link.fields, row as Loose));
  return search === "alias" ? values.map((value) => officeInWords(inWords(value), data)) : [];
};

/** Returns the other names of a record and the offices that it holds or held, as its fields define them. */
export const aliasesOf = (fields: Fields, data: Loose): string[] =>
  Object.entries(fields).flatMap(([key, field]) => aliasesIn(key, field, data));
