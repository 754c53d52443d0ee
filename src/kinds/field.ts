import * as z from "zod";
import { schemaMessage } from "../lib/schema-message.ts";
import * as values from "./values.ts";

/** One of the values that a field may have, and its meaning. */
export type FieldOption = { value: string; meaning?: string };

/** How a value is entered: the same for a prompt, a command-line option and a form. */
export type Input =
  | { type: "text"; long: boolean }
  | { type: "date" | "address" | "number" | "yes" | "period" | "quantity" | "name" }
  | { type: "choice"; options: FieldOption[]; numeric: boolean }
  | { type: "id"; of: string | undefined }
  | { type: "list"; item: Input }
  | { type: "group"; fields: FormField[] }
  | { type: "named"; fields: FormField[] };

/** The texts and settings of a field, for forms, editors and users of the data. */
export type FieldSettings = {
  label: string;
  help: string;
  /** The noun for one item, if the field holds a list of maps: "piece of evidence". */
  itemNoun?: string;
  /** Whether forms ask for it in a new record; they always ask for required fields. */
  ask?: "yes" | "more" | "never";
  /** Forms ask for the field only if another one has one of these values. */
  when?: { key: string; is: readonly string[] };
  /** The name of its column in tables, if it is not the key; no column if false. */
  column?: string | false;
  /** The weight of its words in search, or that they are another name of the record; search ignores other fields. */
  search?: "lead" | "text" | "aside" | "alias";
};

/** A field that names records of another kind by their ids; `backlink` is the name of the backlink. */
export type ReferenceLink<
  To extends string = string,
  Back extends string | undefined = string | undefined,
  As extends string | undefined = string | undefined,
  Many extends boolean = boolean,
> = { type: "reference"; to: To; backlink: Back; as: As; many: Many };

/** A field that names figures of claims; `backlink` is the name of the backlink. */
export type FigureLink<Back extends string | undefined = string | undefined, Many extends boolean = boolean> = {
  type: "figure";
  backlink: Back;
  many: Many;
};

/**
 * A field that holds a list of maps, or one map, whose fields may name records. If `as` is false, the kind links it
 * itself.
 */
export type RowsLink<F extends Fields = Fields, As extends string | false | undefined = string | false | undefined> = {
  type: "rows";
  fields: F;
  as: As;
};
export type GroupLink<F extends Fields = Fields> = { type: "group"; fields: F };

/** A field that holds evidence; `as` is its name in the linked record. */
export type EvidenceLink<As extends string = string> = { type: "evidence"; fields: Fields; as: As };

/** The link of a field, if it has one. */
export type Link = ReferenceLink | FigureLink | RowsLink | GroupLink | EvidenceLink | undefined;

/** One field of a kind of record: its schema, input, link and texts. */
export type Field<S extends z.ZodType = z.ZodType, L extends Link = Link> = FieldSettings & {
  schema: S;
  input: Input;
  link: L;
};

export type Fields = { readonly [key: string]: Field };

/** A field with its key, as forms use it; forms ask for `must` and `yes`, and offer `more`. */
export type FormField = Omit<Field, "link" | "ask" | "itemNoun" | "column" | "search"> & {
  key: string;
  itemNoun: string;
  required: boolean;
  ask: "must" | "yes" | "more" | "never";
};

type Shape<F extends Fields> = { [K in keyof F]: F[K]["schema"] };

const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])) as Shape<F>;

/** Returns the schema of a closed map of fields. */
export const objectOf = <F extends Fields>(fields: F) => z.strictObject(shapeOf(fields));

const isOptional = ({ schema }: Field): boolean => schema instanceof z.ZodOptional;

/** Returns fields as forms use them, in their order. */
export const formFieldsOf = (fields: Fields): FormField[] =>
  Object.entries(fields).map(([key, { link: _, ...field }]) => {
    const required = !isOptional({ ...field, link: undefined });
    const ask = field.ask === "never" ? "never" : required ? "must" : (field.ask ?? "more");
    return { ...field, key, itemNoun: field.itemNoun ?? "entry", required, ask };
  });

const field = <S extends z.ZodType>(schema: S, input: Input, settings: FieldSettings): Field<S, undefined> => ({
  ...settings,
  schema,
  input,
  link: undefined,
});

/** Returns the field as an optional one. */
export const optional = <S extends z.ZodType, L extends Link>(required: Field<S, L>): Field<z.ZodOptional<S>, L> => ({
  ...required,
  schema: z.optional(required.schema),
});

/** The use of a text, which decides its maximum length. */
export type TextSize = keyof typeof values.maxLengths;

/** Creates a text field; `long` if it may take more than a line. */
export const text = ({
  long = false,
  size = long ? "paragraph" : "line",
  ...settings
}: FieldSettings & { long?: boolean; size?: TextSize }) =>
  field(values.textOf(values.maxLengths[size]), { type: "text", long }, settings);

const listOf = <S extends z.ZodType>(item: S, empty: boolean, max = values.maxItems) =>
  empty ? values.listOf(item, max) : values.nonEmptyList(item, max);

/** Creates a field with a list of texts; it may be empty unless `nonEmpty` is set. */
export const texts = ({
  nonEmpty = false,
  size = "line",
  ...settings
}: FieldSettings & { nonEmpty?: boolean; size?: TextSize }) =>
  field(
    listOf(values.textOf(values.maxLengths[size]), !nonEmpty),
    { type: "list", item: { type: "text", long: false } },
    settings,
  );

/** Creates a field with text that matches a pattern. */
export const pattern = (schema: z.ZodString, settings: FieldSettings) =>
  field(schema, { type: "text", long: false }, settings);

/** Creates a field with a day, a month or a year. */
export const date = (settings: FieldSettings) => field(values.plainDate, { type: "date" }, settings);

/** Creates a field with a date or a span. */
export const period = (settings: FieldSettings) => field(values.periodSchema, { type: "period" }, settings);

/** Creates a field with a web address. */
export const address = (settings: FieldSettings) => field(values.urlSchema, { type: "address" }, settings);

/** Creates a field with a number or a range. */
export const quantity = (settings: FieldSettings) => field(values.quantitySchema, { type: "quantity" }, settings);

/** Creates a field with a whole number from 1. */
export const ordinal = (settings: FieldSettings) => field(z.int().min(1), { type: "number" }, settings);

/** Creates a field with a language code. */
export const language = (settings: FieldSettings) =>
  field(values.languageSchema, { type: "text", long: false }, settings);

/** Creates a field with yes or no. */
export const flag = (settings: FieldSettings) => field(z.boolean(), { type: "yes" }, settings);

/** Reports of large laboratories have hundreds of authors. */
const maxAuthors = 500;

/** Creates a field with names of people and organizations. */
export const names = (settings: FieldSettings) =>
  field(values.nonEmptyList(values.nameSchema, maxAuthors), { type: "list", item: { type: "name" } }, settings);

/** Creates a field with the name of something that is not a record, such as a rule. */
export const name = (settings: FieldSettings) => field(values.id, { type: "id", of: undefined }, settings);

const optionsOf = (choices: readonly string[], meanings: Readonly<Record<string, string>>): FieldOption[] =>
  choices.map((value) => {
    const meaning = meanings[value];
    return meaning ? { value, meaning } : { value };
  });

/** Creates a field with one of some words, with their meanings. */
export const choice = <const C extends readonly string[]>(
  choices: C,
  { meanings = {}, ...settings }: FieldSettings & { meanings?: Readonly<Record<string, string>> },
) => field(z.enum(choices), { type: "choice", numeric: false, options: optionsOf(choices, meanings) }, settings);

/** Creates a field with a number from 1, with their meanings. */
export const grade = ({ meanings, ...settings }: FieldSettings & { meanings: Readonly<Record<number, string>> }) => {
  const grades = Object.keys(meanings);
  const schema = z.int().min(1).max(grades.length);
  return field(schema, { type: "choice", numeric: true, options: optionsOf(grades, meanings) }, settings);
};

type ReferenceSettings<B, A> = FieldSettings & { backlink?: B; as?: A };

/**
 * Creates a field with the id of one record. `backlink` is the name of the backlink, `as` that of the link if it is not the
 * key.
 */
export const reference = <
  const To extends string,
  const B extends string | undefined = undefined,
  const A extends string | undefined = undefined,
>(
  to: To,
  { backlink, as, ...settings }: ReferenceSettings<B, A>,
): Field<typeof values.id, ReferenceLink<To, NoInfer<B>, NoInfer<A>, false>> => ({
  ...field(values.id, { type: "id", of: to }, settings),
  link: { type: "reference", to, backlink: backlink as B, as: as as A, many: false },
});

/** Creates a field with ids of records, at least one unless the list may be `empty`. */
export const references = <
  const To extends string,
  const B extends string | undefined = undefined,
  const A extends string | undefined = undefined,
>(
  to: To,
  { backlink, as, empty = false, ...settings }: ReferenceSettings<B, A> & { empty?: boolean },
): Field<z.ZodArray<typeof values.id>, ReferenceLink<To, NoInfer<B>, NoInfer<A>, true>> => ({
  ...field(listOf(values.id, empty), { type: "list", item: { type: "id", of: to } }, settings),
  link: { type: "reference", to, backlink: backlink as B, as: as as A, many: true },
});

/** Creates a field with a claim's figure, as `claim.key`. */
export const figure = <const B extends string | undefined = undefined>({
  backlink,
  ...settings
}: FieldSettings & { backlink?: B }): Field<typeof values.figureName, FigureLink<NoInfer<B>, false>> => ({
  ...field(values.figureName, { type: "text", long: false }, settings),
  link: { type: "figure", backlink: backlink as B, many: false },
});

/** The maximum number of figures in a row of a chart: nobody can read more dots. */
const maxFigures = 12;

/** Creates a field with figures of claims, at least one. */
export const figures = <const B extends string | undefined = undefined>({
  backlink,
  ...settings
}: FieldSettings & { backlink?: B }): Field<z.ZodArray<typeof values.figureName>, FigureLink<NoInfer<B>, true>> => ({
  ...field(
    values.nonEmptyList(values.figureName, maxFigures),
    { type: "list", item: { type: "text", long: false } },
    settings,
  ),
  link: { type: "figure", backlink: backlink as B, many: true },
});

/** Creates a field with a map of fields. */
export const group = <F extends Fields>(
  settings: FieldSettings,
  fields: F,
): Field<ReturnType<typeof objectOf<F>>, GroupLink<F>> => ({
  ...field(objectOf(fields), { type: "group", fields: formFieldsOf(fields) }, settings),
  link: { type: "group", fields },
});

/** The minimum and maximum number of rows, each with the message for lists outside it. */
type Limits = { min?: readonly [number, string]; max?: readonly [number, string] };

/** The default maximum number of rows. */
const maxRows = [200, schemaMessage("has more than 200 items", "keep the most important")] as const;

/** Creates a field with a list of maps; it may be empty unless there is a `min`. */
export const rows = <F extends Fields, const A extends string | false | undefined = undefined>(
  { min, max = maxRows, as, ...settings }: FieldSettings & Limits & { as?: A },
  fields: F,
): Field<z.ZodArray<ReturnType<typeof objectOf<F>>>, RowsLink<F, NoInfer<A>>> => {
  let schema = z.array(objectOf(fields)).max(...max);
  if (min) schema = schema.min(...min);
  return {
    ...field(schema, { type: "list", item: { type: "group", fields: formFieldsOf(fields) } }, settings),
    link: { type: "rows", fields, as: as as A },
  };
};

const tooManyNamed = schemaMessage(`has more than ${values.maxItems} items`, "keep the most important");

/** Creates a field with maps of fields by short names. */
export const namedValues = <F extends Fields>(
  settings: FieldSettings,
  fields: F,
): Field<z.ZodRecord<typeof values.id, ReturnType<typeof objectOf<F>>>, undefined> =>
  field(
    z
      .record(values.id, objectOf(fields))
      .refine((all) => Object.keys(all).length <= values.maxItems, tooManyNamed)
      .meta({ maxProperties: values.maxItems }),
    { type: "named", fields: formFieldsOf(fields) },
    settings,
  );

/** Returns whether forms ask for a field, given the answers so far. */
export const isApplicable = ({ when }: FormField, data: Record<string, unknown>): boolean =>
  !when || when.is.includes(String(data[when.key] ?? ""));

/** Returns the fields of the maps that a field holds; none if it holds no maps. */
export const fieldsWithin = (input: Input): FormField[] => {
  if (input.type === "list") return fieldsWithin(input.item);
  return input.type === "group" || input.type === "named" ? input.fields : [];
};
