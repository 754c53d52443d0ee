import * as z from "zod";
import { lazy } from "../lib/lazy.ts";
import { schemaMessage } from "../lib/schema-message.ts";
import {
  type Field,
  type FieldOption,
  type FieldSettings,
  type Fields,
  type FigureLink,
  formFieldsOf,
  type GroupLink,
  type Input,
  type Link,
  objectOf,
  type ReferenceLink,
  type RowsLink,
} from "./field-types.ts";
import * as values from "./values.ts";
import { wordsIn } from "./vocabulary.ts";

const field = <S extends z.ZodType>(make: () => S, input: Input, settings: FieldSettings): Field<S, undefined> => ({
  ...settings,
  schema: lazy(make),
  required: true,
  input,
  link: undefined,
});

/** Returns the field as an optional one. */
export const asOptional = <S extends z.ZodType, L extends Link>(required: Field<S, L>): Field<z.ZodOptional<S>, L> => ({
  ...required,
  schema: lazy(() => z.optional(required.schema())),
  required: false,
});

/** The use of a text, which decides its maximum length. */
type TextSize = keyof typeof values.maxLengths;

/** Creates a text field; `long` if it may take more than a line. */
export const text = ({
  long = false,
  size = long ? "paragraph" : "line",
  ...settings
}: FieldSettings & { long?: boolean; size?: TextSize }) =>
  field(() => values.textOf(values.maxLengths[size]), { type: "text", long }, settings);

const listOf = <S extends z.ZodType>(item: S, empty: boolean, max = values.maxItems) =>
  empty ? values.listOf(item, max) : values.nonEmptyList(item, max);

/** Creates a field with a list of texts; it may be empty unless `nonEmpty` is set. */
export const texts = ({
  nonEmpty = false,
  size = "line",
  ...settings
}: FieldSettings & { nonEmpty?: boolean; size?: TextSize }) =>
  field(
    () => listOf(values.textOf(values.maxLengths[size]), !nonEmpty),
    { type: "list", item: { type: "text", long: false } },
    settings,
  );

/** The texts that a pattern allows, and the message for others. */
type Pattern = { matches: RegExp; excludes?: RegExp; max?: number; message: string };

/** Creates a field with text that matches a pattern. */
export const pattern = ({ matches, excludes, max, message, ...settings }: FieldSettings & Pattern) => {
  const make = () => {
    const schema = (max ? z.string().max(max) : z.string()).regex(matches, message);
    return excludes ? schema.refine((value) => !excludes.test(value), message) : schema;
  };
  return field(make, { type: "text", long: false }, settings);
};

/** Creates a field with a day, a month or a year. */
export const date = (settings: FieldSettings) => field(values.plainDate, { type: "date" }, settings);

/** Creates a field with a date or a span. */
export const period = (settings: FieldSettings) => field(values.periodSchema, { type: "period" }, settings);

/** Creates a field with a web address. */
export const address = (settings: FieldSettings) => field(values.urlSchema, { type: "address" }, settings);

/** Creates a field with a number or a range. */
export const quantity = (settings: FieldSettings) => field(values.quantitySchema, { type: "quantity" }, settings);

/** Creates a field with a whole number from 1. */
export const ordinal = (settings: FieldSettings) => field(() => z.int().min(1), { type: "number" }, settings);

/** Creates a field with a language code. */
export const language = (settings: FieldSettings) => field(values.languageSchema, { type: "language" }, settings);

/** Creates a field with yes or no. */
export const flag = (settings: FieldSettings) => field(() => z.boolean(), { type: "yes" }, settings);

/** Reports of large laboratories have hundreds of authors. */
const maxAuthors = 500;

/** Creates a field with names of people and organizations. */
export const names = (settings: FieldSettings) =>
  field(() => values.nonEmptyList(values.nameSchema(), maxAuthors), { type: "list", item: { type: "name" } }, settings);

/** Creates a field with the name of something that is not a record, such as a rule. */
export const name = (settings: FieldSettings) => field(values.id, { type: "id", of: undefined }, settings);

const optionsOf = (meanings: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(meanings).map(([value, meaning]) => (meaning ? { value, meaning } : { value }));

/** Creates a field with one of some words, a list or with their meanings. */
export const choice = <const W extends string>(
  words: readonly W[] | Readonly<Record<W, string>>,
  settings: FieldSettings,
) => {
  const meanings: Readonly<Record<string, string>> = Array.isArray(words)
    ? Object.fromEntries(words.map((word) => [word, ""]))
    : words;
  const make = () => z.enum(wordsIn(meanings as Record<W, string>));
  return field(make, { type: "choice", numeric: false, options: optionsOf(meanings) }, settings);
};

/** Creates a field with a number from 1, with their meanings. */
export const grade = ({ meanings, ...settings }: FieldSettings & { meanings: Readonly<Record<number, string>> }) => {
  const grades = Object.keys(meanings);
  const make = () => z.int().min(1).max(grades.length);
  return field(make, { type: "choice", numeric: true, options: optionsOf(meanings) }, settings);
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
): Field<ReturnType<typeof values.id>, ReferenceLink<To, NoInfer<B>, NoInfer<A>, false>> => ({
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
): Field<z.ZodArray<ReturnType<typeof values.id>>, ReferenceLink<To, NoInfer<B>, NoInfer<A>, true>> => ({
  ...field(() => listOf(values.id(), empty), { type: "list", item: { type: "id", of: to } }, settings),
  link: { type: "reference", to, backlink: backlink as B, as: as as A, many: true },
});

/** Creates a field with a claim's figure, as `claim.key`. */
export const figure = <const B extends string | undefined = undefined>({
  backlink,
  ...settings
}: FieldSettings & { backlink?: B }): Field<ReturnType<typeof values.figureName>, FigureLink<NoInfer<B>, false>> => ({
  ...field(values.figureName, { type: "text", long: false }, settings),
  link: { type: "figure", backlink: backlink as B, many: false },
});

/** The maximum number of figures in a row of a chart: nobody can read more dots. */
const maxFigures = 12;

/** Creates a field with figures of claims, at least one. */
export const figures = <const B extends string | undefined = undefined>({
  backlink,
  ...settings
}: FieldSettings & { backlink?: B }): Field<
  z.ZodArray<ReturnType<typeof values.figureName>>,
  FigureLink<NoInfer<B>, true>
> => ({
  ...field(
    () => values.nonEmptyList(values.figureName(), maxFigures),
    { type: "list", item: { type: "text", long: false } },
    settings,
  ),
  link: { type: "figure", backlink: backlink as B, many: true },
});

/** Creates a field with a map of fields. */
export const group = <F extends Fields>({
  fields,
  ...settings
}: FieldSettings & { fields: F }): Field<ReturnType<typeof objectOf<F>>, GroupLink<F>> => ({
  ...field(() => objectOf(fields), { type: "group", fields: formFieldsOf(fields) }, settings),
  link: { type: "group", fields },
});

/** The minimum and maximum number of rows, each with the message for lists outside it. */
type Limits = { min?: readonly [number, string]; max?: readonly [number, string] };

/** The default maximum number of rows. */
const maxRows = [200, schemaMessage("has more than 200 items", "keep the most important")] as const;

/** Creates a field with a list of maps; it may be empty unless there is a `min`. */
export const rows = <F extends Fields, const A extends string | false | undefined = undefined>({
  min,
  max = maxRows,
  as,
  fields,
  ...settings
}: FieldSettings & Limits & { as?: A; fields: F }): Field<
  z.ZodArray<ReturnType<typeof objectOf<F>>>,
  RowsLink<F, NoInfer<A>>
> => {
  const make = () => {
    const schema = z.array(objectOf(fields)).max(...max);
    return min ? schema.min(...min) : schema;
  };
  return {
    ...field(make, { type: "list", item: { type: "group", fields: formFieldsOf(fields) } }, settings),
    link: { type: "rows", fields, as: as as A },
  };
};

const tooManyNamed = schemaMessage(`has more than ${values.maxItems} items`, "keep the most important");

/** Creates a field with maps of fields by short names. */
export const namedValues = <F extends Fields>({ fields, ...settings }: FieldSettings & { fields: F }) =>
  field(
    () =>
      z
        .record(values.id(), objectOf(fields))
        .refine((all) => Object.keys(all).length <= values.maxItems, tooManyNamed)
        .meta({ maxProperties: values.maxItems }),
    { type: "named", fields: formFieldsOf(fields) },
    settings,
  );

const optionally =
  <A extends unknown[], S extends z.ZodType, L extends Link>(create: (...settings: A) => Field<S, L>) =>
  (...settings: A) =>
    asOptional(create(...settings));

/** Creates optional fields, each from the same settings as the required one. */
export const optional = {
  text: optionally(text),
  texts: optionally(texts),
  pattern: optionally(pattern),
  date: optionally(date),
  period: optionally(period),
  address: optionally(address),
  flag: optionally(flag),
  names: optionally(names),
  choice: optionally(choice),
  grade: optionally(grade),
  reference: optionally(reference),
  references: optionally(references),
  figure: optionally(figure),
  figures: optionally(figures),
  group: optionally(group),
  rows: optionally(rows),
  namedValues: optionally(namedValues),
};
