import type * as z from "zod";
import { lookAlikeMessage } from "../lib/look-alike.ts";
import { parseSchemaMessage } from "../lib/schema-message.ts";
import { shorten } from "../lib/shorten.ts";
import { type Path, pathInWords } from "../model/finding.ts";
import { didYouMean } from "../model/nearest.ts";

type ShapeProblem = { rule: string; path: Path; message: string; hint: string };

type Issue = z.core.$ZodIssue;

/** Returns the part of a value that a path leads to. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], value);

/** Returns a value as it was written, shortened if it is long. */
const quoted = (value: unknown) =>
  typeof value === "string" ? JSON.stringify(shorten(value)) : shorten(JSON.stringify(value));

const named = (path: Path) =>
  path.length > 0 ? pathInWords(path.map((key) => (typeof key === "string" ? shorten(key) : key))) : "the record";

const kindOf = (value: unknown, expected: string): string => {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value === "number") return expected === "string" ? "a number" : String(value);
  return typeof value === "string" ? `the text ${quoted(value)}` : String(value);
};

const typeWords: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
  tuple: "a pair",
};

/** Returns the keys that a map in a schema may have; none if they are not a closed list. */
const keysAt = (schema: z.ZodType, path: Path): string[] => {
  let here: unknown = schema;
  const unwrap = (type: unknown): unknown => {
    const inner = (type as { def?: { innerType?: unknown } }).def?.innerType;
    return inner ? unwrap(inner) : type;
  };
  for (const key of path) {
    const def = (unwrap(here) as { def: { shape?: Record<string, unknown>; element?: unknown; valueType?: unknown } })
      .def;
    here = def.shape?.[key as string] ?? def.element ?? def.valueType;
    if (!here) return [];
  }
  const shape = (unwrap(here) as { def: { shape?: Record<string, unknown> } }).def.shape;
  return shape ? Object.keys(shape) : [];
};

/** Returns the digits of a number that is written with separators or a typographic minus: 9,000, 9 000, −5. */
const digitsIn = (value: unknown): string | undefined => {
  const text = String(value).replace(/^[−–]/, "-");
  return /^-?\d{1,3}(?:[,_\s’']\d{3})*(?:\.\d+)?$/.test(text) ? text.replace(/[^\d.-]/g, "") : undefined;
};

const typeHint = (value: unknown, expected: string): string => {
  if (expected === "string" && typeof value !== "object") return "put it in quotes";
  return `write ${(expected === "number" ? digitsIn(value) : undefined) ?? typeWords[expected] ?? expected}`;
};

const missing = (path: Path, hint: string): ShapeProblem => ({
  rule: "shape-missing",
  path,
  message: `${named(path)} is missing`,
  hint,
});

const wrongType = (data: unknown, path: Path, expected: string): ShapeProblem => {
  const value = valueAt(data, path);
  const words = typeWords[expected] ?? expected;
  if (value === undefined) return missing(path, `add ${path.at(-1) ?? "it"}: it takes ${words}`);
  return {
    rule: "shape-type",
    path,
    message: `${named(path)} must be ${words}, not ${kindOf(value, expected)}`,
    hint: typeHint(value, expected),
  };
};

const unknownKeys = (schema: z.ZodType, path: Path, keys: string[]): ShapeProblem[] => {
  const validKeys = keysAt(schema, path);
  return keys.map((key) => ({
    rule: "shape-unknown-key",
    path: [...path, key],
    message: `${named([...path, key])} is not a valid key here${lookAlikeMessage(key)}`,
    hint: didYouMean(key, validKeys, validKeys.length > 0 ? `valid keys are ${validKeys.join(", ")}` : "delete it"),
  }));
};

const wrongValue = (data: unknown, path: Path, values: readonly unknown[]): ShapeProblem => {
  const value = valueAt(data, path);
  const oneOf = `write one of: ${values.join(", ")}`;
  if (value === undefined) return missing(path, oneOf);
  return {
    rule: "shape-value",
    path,
    message: `${named(path)} is ${quoted(value)}`,
    // A map may hold a toString of its own.
    hint: typeof value === "object" ? oneOf : didYouMean(String(value), values.map(String), oneOf),
  };
};

const translate = (schema: z.ZodType, data: unknown, issue: Issue, base: Path): ShapeProblem[] => {
  const path = [...base, ...(issue.path as (string | number)[])];
  if (issue.code === "unrecognized_keys") return unknownKeys(schema, path, issue.keys);
  if (issue.code === "invalid_type") return [wrongType(data, path, issue.expected)];
  if (issue.code === "invalid_value") return [wrongValue(data, path, issue.values)];
  if (issue.code === "invalid_union") {
    // The branch that matched furthest is the most useful: its issues are deepest, or it has the value's type.
    const branches = issue.errors.filter((branch) => branch.length > 0);
    const deepest = (branch: Issue[]) => Math.max(...branch.map((part) => part.path.length));
    const ofType = (branch: Issue[]) => branch.filter(({ code }) => code !== "invalid_type").length;
    const best =
      branches.sort((a, b) => deepest(b) - deepest(a) || ofType(b) - ofType(a) || a.length - b.length)[0] ?? [];
    return best.flatMap((part) => translate(schema, data, part, path));
  }
  if (issue.code === "invalid_key")
    return [
      {
        rule: "shape-key",
        path,
        message: `the name ${quoted(path.at(-1))} ${parseSchemaMessage(issue.issues[0]?.message ?? "")?.message ?? "is wrong"}`,
        hint: "use words such as final-run",
      },
    ];
  const value = valueAt(data, path);
  const shown = typeof value === "string" || typeof value === "number" ? ` ${quoted(value)}` : "";
  const { message, hint } = parseSchemaMessage(issue.message) ?? limitProblem(issue);
  const lookAlikes = issue.code === "invalid_format" && typeof value === "string" ? lookAlikeMessage(value) : "";
  return [{ rule: "shape-value", path, message: `${named(path)}${shown} ${message}${lookAlikes}`, hint }];
};

/** Returns the problem of a number or a list beyond a limit. */
const limitProblem = (issue: Issue): { message: string; hint: string } => {
  const items = "origin" in issue && issue.origin === "array";
  if (issue.code === "too_big")
    return items
      ? { message: `has more than ${issue.maximum} items`, hint: `keep ${issue.maximum}` }
      : { message: `must be at most ${issue.maximum}`, hint: `write ${issue.maximum} or less` };
  if (issue.code === "too_small")
    return items
      ? { message: `has fewer than ${issue.minimum} items`, hint: `write ${issue.minimum}` }
      : { message: `must be at least ${issue.minimum}`, hint: `write ${issue.minimum} or more` };
  return { message: "does not have the expected form", hint: "compare it with another record of this kind" };
};

/** Validates unknown data against a schema; returns it typed, or every difference as a problem. */
export const validateShape = <T>(schema: z.ZodType<T>, data: unknown): { data: T } | { problems: ShapeProblem[] } => {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => translate(schema, data, issue, [])) };
};
