import fc from "fast-check";
import { id, plainDate, urlSchema } from "../../src/kinds/values.ts";
import { isPlainDate } from "../../src/lib/dates.ts";
import { forbiddenCharacter } from "../../src/model/characters.ts";
import { isText } from "./schema-walk.ts";

type Schema = { def: { type: string } & Record<string, unknown> };

/** Arbitraries for the texts, ids, dates and addresses of a record. */
export type Leaves = { text: fc.Arbitrary<string>; id: fc.Arbitrary<string>; date: fc.Arbitrary<string> };

const two = (number: number) => String(number).padStart(2, "0");

/** Plain dates of every precision, from the year 2000 to the day before the tests' today. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2000, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) => [String(year), two(month), two(day)].slice(0, parts).join("-"))
  .filter(isPlainDate);

/** Any character but halves of pairs. The unit `binary` and the addresses of fast-check first list them all, which takes a second. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Texts in any script that a file may hold, in the composed form in which they are read. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "NO",
      "1.10",
      "0123",
      "null",
      "~",
      "2025-01-27",
      "- a",
      "a: b",
      "# a",
      "'",
      '"',
      "{{ a }}",
      "<b>",
      "[@a]",
      "a\nb",
      " a ",
      "=1+1",
      "[object Object]",
    ),
  )
  .map((value) => value.normalize())
  .filter((value) => value.trim() !== "" && !forbiddenCharacter(value));

export const anyId: fc.Arbitrary<string> = fc
  .array(fc.string({ unit: fc.constantFrom(..."abcxyz019"), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join("-"));

const anyUrl: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("http", "https"), fc.domain(), fc.string({ unit: anyCharacter }), fc.string())
  .map(([scheme, host, path, query]) => encodeURI(`${scheme}://${host}/${path}${query && `?${query}`}`));

type Check = { check: string; minimum?: number; maximum?: number; value?: number; pattern?: RegExp };

const limitsOf = ({ def }: Schema) => {
  const checks = ((def["checks"] ?? []) as { _zod: { def: Check } }[]).map((check) => check._zod.def);
  const find = (name: string) => checks.find(({ check }) => check === name);
  return {
    fewest: find("min_length")?.minimum ?? 0,
    most: find("max_length")?.maximum ?? Number.POSITIVE_INFINITY,
    least: find("greater_than")?.value ?? -1e6,
    greatest: find("less_than")?.value ?? 1e6,
    pattern: find("string_format")?.pattern,
  };
};

const makers: Record<string, (schema: Schema, leaves: Leaves) => fc.Arbitrary<unknown>> = {
  object: ({ def }, leaves) => {
    const shape = def["shape"] as Record<string, Schema>;
    const optional = Object.keys(shape).filter((key) => shape[key]?.def.type === "optional");
    const made = Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, arbitraryOf(part, leaves)]));
    return fc.record(made, { requiredKeys: Object.keys(shape).filter((key) => !optional.includes(key)) as never[] });
  },
  optional: ({ def }, leaves) => arbitraryOf(def["innerType"], leaves),
  array: (schema, leaves) => {
    const { fewest, most } = limitsOf(schema);
    const length = { minLength: fewest, maxLength: Math.min(Math.max(fewest, 3), most) };
    return fc.array(arbitraryOf(schema.def["element"], leaves), length);
  },
  record: ({ def }, leaves) =>
    fc.dictionary(arbitraryOf(def["keyType"], leaves) as fc.Arbitrary<string>, arbitraryOf(def["valueType"], leaves), {
      maxKeys: 3,
    }),
  union: ({ def }, leaves) => fc.oneof(...(def["options"] as Schema[]).map((option) => arbitraryOf(option, leaves))),
  tuple: ({ def }, leaves) => fc.tuple(...(def["items"] as Schema[]).map((item) => arbitraryOf(item, leaves))),
  enum: ({ def }) => fc.constantFrom(...Object.values(def["entries"] as Record<string, string>)),
  boolean: () => fc.boolean(),
  string: (schema, leaves) => {
    const { pattern, most } = limitsOf(schema);
    return pattern ? fc.stringMatching(pattern).filter((value) => value.length <= most) : leaves.text;
  },
  number: (schema) => {
    const { least: min, greatest: max } = limitsOf(schema);
    if (schema.def["format"] === "safeint") return fc.integer({ min, max });
    return fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value));
  },
};

/** Random data of a schema's type, made from the schema itself. */
export const arbitraryOf = (of: unknown, leaves: Leaves): fc.Arbitrary<unknown> => {
  if (isText(of)) return leaves.text;
  if (of === id()) return leaves.id;
  if (of === plainDate()) return leaves.date;
  if (of === urlSchema()) return anyUrl;
  const schema = of as Schema;
  const make = makers[schema.def.type];
  if (!make) throw new Error(`no arbitrary for a schema of the type ${schema.def.type}`);
  return make(schema, leaves);
};
