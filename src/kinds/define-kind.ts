import type * as z from "zod";
import { lazy } from "../lib/lazy.ts";
import { type Field, type Fields, type Link, objectOf } from "./field-types.ts";

/**
 * The page of a kind's records: one for each, or one for all. Without a template in `src/pages` (`template: false`), a
 * page shows every field.
 */
export type KindPage = { index: string; own: boolean; template: boolean; address: (id: string) => string };

/** Pages with templates of their own. */
export const withTemplate = { template: true } as const;

const pages =
  (own: boolean) =>
  (index: string, { template = false } = {}): KindPage => ({
    index,
    own,
    template,
    address: (id) => (own ? `${index}${id}/` : `${index}#${id}`),
  });

/** Creates the page options of a kind with a page for each record, below the index. */
export const ownPage = pages(true);

/** Creates the page options of a kind whose records are entries on one page. */
export const listedOn = pages(false);

/** The keys of the fields with a given type of schema. */
type KeysOf<F extends Fields, S extends z.ZodType> = {
  [K in keyof F]: F[K] extends Field<S, Link> ? K : never;
}[keyof F] &
  string;

type Text = z.ZodString;

/** The definition of a kind of record, for all parts of the program. */
type KindDefinition<N extends string, Folder extends string, F extends Fields, T> = {
  name: N;
  /** The noun for one of them, if it is not the name. */
  noun?: string;
  /** The noun for several, if it is not the name with an s. */
  plural?: string;
  /** Its folder below `_data/`, also the name of its list in the data, if it is not the name with an s. */
  folder?: Folder;
  help: string;
  /** The field that serves as a record's title. */
  title: KeysOf<F, Text>;
  page: KindPage;
  /** Its position in lists of kinds; kinds without one follow by name. */
  rank?: number;
  /** The order of its records, if not by id. */
  order?: (a: DataOfFields<F>, b: DataOfFields<F>) => number;
  /**
   * How search shows it: the label of one record, the title of the full list, the date by which it sorts, the weight of
   * titles.
   */
  search?: false | { label?: string; list?: string; date?: keyof F & string; weight?: "lead" };
  /** The title of its form; false if there is none. */
  form?: false | { title: string };
  /** The initial values of a new record. */
  defaults?: (today: string) => Partial<DataOfFields<F>>;
  /** The backlinks of links in a record's text: their names, by the kind of the target. */
  text?: T;
  fields: F;
};

/** The data that a contributor writes into fields. */
export type DataOfFields<F extends Fields> = z.infer<ReturnType<typeof objectOf<F>>>;

/** Defines a kind of record and adds its schema. */
export const defineKind = <
  const N extends string,
  F extends Fields,
  const Folder extends string = `${N}s`,
  const T extends Readonly<Record<string, string>> | undefined = undefined,
>(
  definition: KindDefinition<N, Folder, F, T>,
) => ({
  noun: definition.name as string,
  plural: `${definition.name}s`,
  ...definition,
  folder: (definition.folder ?? `${definition.name}s`) as Folder,
  text: definition.text as T,
  schema: lazy(() => objectOf(definition.fields)),
});
