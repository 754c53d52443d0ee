import type { Data, FormField, Input } from "../kinds/field-types.ts";
import { hasLeadingZero, losesDigits } from "../lib/written-number.ts";
import { typedAddress, typedDate, typedLanguage } from "./typed.ts";

const flat = (text: string) => text.trim().replace(/\s+/g, " ");

/**
 * Returns the number if the text is one and keeps its digits; otherwise the text, so that the schema reports the error.
 */
const toNumber = (text: string): unknown => {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) && !hasLeadingZero(text) && !losesDigits(text, value) ? value : text;
};

const toPair = (text: string): [string, string] | undefined => {
  const [, from, to] = /^(.*?)\s*\bto\b\s*(.*)$/.exec(text) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
};

const toName = (text: string): unknown => {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted) return { literal: quoted };
  const only = /^([^,]+),$/.exec(text)?.[1];
  if (only) return { family: only };
  const [family = "", given, ...more] = text.split(",").map((part) => part.trim());
  return given && more.length === 0 ? { family, given } : { literal: text };
};

const toPeriod = (text: string): unknown => {
  const pair = toPair(text);
  if (!pair) return typedDate(text);
  const [from, to] = pair.map(typedDate);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
};

/** Returns the choice that differs from the text in its capitals at most, or else the text. */
const toChoice = ({ options, numeric }: Input & { type: "choice" }, text: string): unknown =>
  numeric ? toNumber(text) : (options.find(({ value }) => value.toLowerCase() === text.toLowerCase())?.value ?? text);

const [yes, no] = [new Set(["yes", "true", "y", "on"]), new Set(["no", "false", "n", "off"])];

const toYes = (text: string): unknown => (no.has(text.toLowerCase()) ? false : yes.has(text.toLowerCase()) || text);

const idSeparator = (text: string): RegExp => (/^[a-z0-9\s,-]+$/.test(text) ? /[\s,]+/ : /[\n,]+/);

/**
 * Splits the items of a typed list: ids at commas, spaces or lines, but names of records at commas or lines; texts at
 * lines; names of people at lines or semicolons.
 */
const itemsOf = (item: Input, text: string): string[] =>
  text
    .split(item.type === "id" ? idSeparator(text) : /\n/)
    .flatMap((line) => (item.type === "name" && !/^\s*"/.test(line) ? line.split(";") : [line]))
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Parses a map from a command line, by keys or labels: `source=some-report; stance=supports; Place in it=p. 5`. */
const toGroup = (fields: FormField[], text: string): Data => {
  const parts = text.split(/;\s*(?=\w[\w -]*=)/).map((part) => part.trim());
  const data = new Map<string, unknown>();
  for (const part of parts) {
    const [, key = part, value = ""] = /^(\w[\w -]*?)\s*=\s*([\s\S]*?);?$/.exec(part) ?? [];
    const field =
      fields.find((one) => one.key.toLowerCase() === key.toLowerCase()) ??
      fields.find(({ label }) => label.toLowerCase() === key.toLowerCase());
    const parsed = field ? parse(field.input, value) : value;
    const name = field?.key ?? key;
    // A field given twice gets an unknown key the second time, so that the schema reports it.
    if (parsed !== undefined) data.set(data.has(name) ? part : name, parsed);
  }
  return Object.fromEntries(data);
};

/** Returns named rows as one map. A repeated name is changed into an invalid one, so that the schema reports it. */
export const mapOfRows = (rows: readonly (readonly [name: string, data: unknown])[]): Data => {
  const map = new Map<string, unknown>();
  for (const [name, data] of rows) {
    let own = name;
    while (map.has(own)) own += " (again)";
    map.set(own, data);
  }
  return Object.fromEntries(map);
};

const toNamed = (fields: FormField[], text: string): Data => {
  const [, name = "", rest = text] = /^\s*([\w-]+)\s*:\s*([\s\S]*)$/.exec(text) ?? [];
  return { [name]: toGroup(fields, rest) };
};

/** Parses typed text as data for a record, which may still be invalid; undefined if nothing was typed. */
export const parse = (input: Input, typed: string): unknown => {
  const text = input.type === "list" ? typed.trim() : flat(typed);
  if (text === "") return undefined;
  if (input.type === "list") return itemsOf(input.item, text).map((item) => parse(input.item, item));
  if (input.type === "number") return toNumber(text);
  if (input.type === "choice") return toChoice(input, text);
  if (input.type === "yes") return toYes(text);
  if (input.type === "date") return typedDate(text);
  if (input.type === "address") return typedAddress(text);
  if (input.type === "language") return typedLanguage(text);
  if (input.type === "period") return toPeriod(text);
  if (input.type === "quantity") return toPair(text)?.map(toNumber) ?? toNumber(text);
  if (input.type === "name") return toName(text);
  if (input.type === "group") return toGroup(input.fields, text);
  if (input.type === "named") return toNamed(input.fields, text);
  return text;
};

const fromName = ({ family, given, literal }: Record<string, string>): string =>
  family ? `${family}, ${given ?? ""}`.trim() : /[,;]|^"/.test(literal ?? "") ? `"${literal}"` : (literal ?? "");

const fromPeriod = (value: unknown): string => {
  if (typeof value === "string") return value;
  const { from = "", to = "" } = value as Record<string, string>;
  return `${from} to ${to}`.trim();
};

/** Returns data of a record as one would type it: the inverse of `parse`, except for maps. */
export const format = (input: Input, value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (input.type === "list" && Array.isArray(value))
    return value.map((item) => flat(format(input.item, item))).join(input.item.type === "id" ? ", " : "\n");
  if (input.type === "yes") return value === true ? "yes" : "no";
  if (input.type === "period") return fromPeriod(value);
  if (input.type === "quantity" && Array.isArray(value)) return value.join(" to ");
  if (input.type === "name") return fromName(value as Record<string, string>);
  return String(value);
};
