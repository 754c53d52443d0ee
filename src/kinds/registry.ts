import type * as z from "zod";
import { compareText } from "../lib/compare-text.ts";
import { type Fields, type FormField, formFieldsOf } from "./field-types.ts";
import * as list from "./index.ts";
import { site } from "./site.ts";

type List = typeof list;

/** The content of a contributed file: a record, a brief, or the settings of the site. */
export type RecordOrBrief = keyof List;
export type RecordKind = Exclude<RecordOrBrief, "brief">;
export type Kind = RecordOrBrief | "site";

type Ranked = { name: string; rank?: number };
const rankOf = ({ rank = Number.POSITIVE_INFINITY }: Ranked): number => rank;
const byRank = (a: Ranked, b: Ranked): number => {
  const [first, second] = [rankOf(a), rankOf(b)];
  return first === second ? compareText(a.name, b.name) : first - second;
};

/** Every kind of record and the brief, in the order in which lists show them. */
export const kinds = Object.fromEntries(
  Object.values(list)
    .sort(byRank)
    .map((kind) => [kind.name, kind]),
) as List;

/** The names of the kinds, the brief first. */
export const allKinds = Object.keys(kinds) as RecordOrBrief[];

/** The names of the kinds of record. */
export const recordKinds = allKinds.filter((kind) => kind !== "brief");

/** The kinds whose pages show every field, without a template. */
export const untemplatedKinds = allKinds.filter((kind) => !kinds[kind].page.template);

/** Returns a record with a value made for each kind. */
export const mapKinds = <T>(make: (kind: RecordOrBrief) => T): Record<RecordOrBrief, T> =>
  Object.fromEntries(allKinds.map((kind) => [kind, make(kind)])) as Record<RecordOrBrief, T>;

/** Returns whether a word names a kind of record or the brief. */
export const isKind = (word: string | undefined): word is RecordOrBrief =>
  word !== undefined && Object.hasOwn(kinds, word);

const definitions = { ...kinds, site };

/** The data that a contributor writes, by kind. */
export type DataOf = { [K in Kind]: z.infer<ReturnType<(typeof definitions)[K]["schema"]>> };

/** Returns the schema of files of a kind. */
export const schemaOf = <K extends Kind>(kind: K): z.ZodType<DataOf[K]> =>
  definitions[kind].schema() as unknown as z.ZodType<DataOf[K]>;

/** Every kind of file. */
export const fileKinds: readonly Kind[] = [...allKinds, "site"];

/** Returns the fields of a kind, by key. */
export const fieldsOf = (kind: Kind): Fields => definitions[kind].fields;

/** Returns the fields of a kind as forms use them, in their order. */
export const formFields = (kind: Kind): FormField[] => formFieldsOf(fieldsOf(kind));

/** Returns the folder of a kind's files, within the content. */
export const folderOf = (kind: RecordOrBrief): string => (kind === "brief" ? "briefs" : `_data/${kinds[kind].folder}`);

type Identity = { kind: RecordOrBrief; id: string };

/** Returns the name of a record's file. */
export const fileNameOf = ({ kind, id }: Identity): string => `${id}.${kind === "brief" ? "md" : "yaml"}`;

/** Returns the path of a record's file within the content. */
export const fileOf = (record: Identity): string => `${folderOf(record.kind)}/${fileNameOf(record)}`;

/** Returns a record's title. */
export const titleOf = (kind: RecordOrBrief, data: object): string =>
  String((data as Record<string, unknown>)[kinds[kind].title] ?? "");

/** Returns the initial values of a new record. */
export const defaultsOf = (kind: RecordOrBrief, today: string): Record<string, unknown> => {
  const { defaults }: { defaults?: (today: string) => Record<string, unknown> } = kinds[kind];
  return defaults?.(today) ?? {};
};
