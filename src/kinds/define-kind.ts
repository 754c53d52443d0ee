import type * as z from "zod";
import { type Field, type Fields, type Link, objectOf } from "./field.ts";

/**
 * Where records of a kind are read: each on a page of its own, or all on one. `template` says that `src/pages` has
 * templates for it; else its pages show every field.
 */
export type KindPage = { index: string; own: boolean; template: boolean; address: (id: string) => string };

/** The kind's pages have templates of their own. */
export const withTemplate = { template: true } as const;

type PageOptions = { template?: boolean };

/** Each record has a page of its own below the index. */
export const ownPage = (index: string, { template = false }: PageOptions = {}): KindPage => ({
  index,
  own: true,
  template,
  address: (id) => `${index}${id}/`,
});

/** All records are entries on one page. */
export const listedOn = (index: string, { template = false }: PageOptions = {}): KindPage => ({
  index,
  own: false,
  template,
  address: (id) => `${index}#${id}`,
});

/** The fields of some type of schema, by their keys. */
type KeysOf<F extends Fields, S extends z.ZodType> = {
  [K in keyof F]: F[K] extends Field<S, Link> ? K : never;
}[keyof F] &
  string;

type Text = z.ZodString;

/** What all parts of the program need to know of a kind of record. */
export type KindDefinition<N extends string, Folder extends string, F extends Fields, T> = {
  name: N;
  /** What people call one of them, where that is not the name. */
  noun?: string;
  plural: string;
  /** Its folder below `_data/`, which is also what its list is called in the data. */
  folder: Folder;
  help: string;
  /** The field by which people know a record. */
  title: KeysOf<F, Text>;
  page: KindPage;
  /** Its place among the kinds in lists of them; kinds without one follow by name. */
  rank?: number;
  /** The order of its records, where that is not the order of their ids. */
  order?: (a: DataOfFields<F>, b: DataOfFields<F>) => number;
  /** How search shows it: what one is called, what the list of all is called, the date by which it sorts, the weight of titles. */
  search?: false | { label?: string; list?: string; date?: keyof F & string; weight?: "lead" };
  /** What its form is called; none where there is no form. */
  form?: false | { title: string };
  /** What a new record says without being asked. */
  start?: (today: string) => Partial<DataOfFields<F>>;
  /** What the text of a record leads to: by kind, what those records call the way back. */
  text?: T;
  fields: F;
};

/** What a contributor writes into fields. */
export type DataOfFields<F extends Fields> = z.infer<ReturnType<typeof objectOf<F>>>;

/** A kind of record with its schema. */
export const defineKind = <
  const N extends string,
  const Folder extends string,
  F extends Fields,
  const T extends Readonly<Record<string, string>> | undefined = undefined,
>(
  definition: KindDefinition<N, Folder, F, T>,
) => ({
  noun: definition.name as string,
  ...definition,
  text: definition.text as T,
  schema: objectOf(definition.fields),
});
