import * as z from "zod";

/** One of the values that a field may have, and its meaning. */
export type FieldOption = { value: string; meaning?: string };

/** How a value is entered: the same for a prompt, a command-line option and a form. */
export type Input =
  | { type: "text"; long: boolean }
  | { type: "date" | "address" | "language" | "number" | "yes" | "period" | "quantity" | "name" }
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
  /** The label of a field that may take the place of this optional one: one of the two is needed. */
  orElse?: string;
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

/**
 * One field of a kind of record: its schema, input, link and texts. Schemas are made when something is first checked,
 * since a page with a form shows fields before that.
 */
export type Field<S extends z.ZodType = z.ZodType, L extends Link = Link> = FieldSettings & {
  schema: () => S;
  required: boolean;
  input: Input;
  link: L;
};

export type Fields = { readonly [key: string]: Field };

/** A field with its key, as forms use it; forms ask for `must` and `yes`, and offer `more`. */
export type FormField = Omit<Field, "link" | "ask" | "itemNoun" | "column" | "search"> & {
  key: string;
  itemNoun: string;
  ask: "must" | "yes" | "more" | "never";
};

/** The data of a record or of a part of it, as it was typed or read, by key. */
export type Data = Record<string, unknown>;

type Shape<F extends Fields> = { [K in keyof F]: ReturnType<F[K]["schema"]> };

const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema()])) as Shape<F>;

/** Returns the schema of a closed map of fields. */
export const objectOf = <F extends Fields>(fields: F) => z.strictObject(shapeOf(fields));

/** Returns fields as forms use them, in their order. */
export const formFieldsOf = (fields: Fields): FormField[] =>
  Object.entries(fields).map(([key, { link: _, ...field }]) => {
    const ask = field.ask === "never" ? "never" : field.required ? "must" : (field.ask ?? "more");
    return { ...field, key, itemNoun: field.itemNoun ?? "entry", ask };
  });

/** Returns whether forms ask for a field, given the answers so far. */
export const isApplicable = ({ when }: FormField, data: Data): boolean =>
  !when || when.is.includes(String(data[when.key] ?? ""));

/** Returns the fields of the maps that a field holds; none if it holds no maps. */
export const fieldsWithin = (input: Input): FormField[] => {
  if (input.type === "list") return fieldsWithin(input.item);
  return input.type === "group" || input.type === "named" ? input.fields : [];
};
