import { oneLine } from "./one-line.ts";

type Value = string | readonly string[] | undefined;

/** Returns a plain date in RIS form: `2025/11/03/`, with empty parts where it is less precise. */
export const risDate = (date: string | undefined): string | undefined => {
  if (!date) return undefined;
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
};

/**
 * Returns a name in RIS form: family name, comma, given name. Readers such as Zotero split at a comma, or else at the last
 * space, so an organization's name loses its own commas and ends in one.
 */
export const risName = (name: { family: string; given?: string } | { literal: string }): string =>
  "literal" in name ? `${name.literal.replace(/,/g, "")},` : [name.family, name.given].filter(Boolean).join(", ");

/** Returns a RIS record: a line for each value, by its tag. Undefined and empty values are left out. */
export const risRecord = (type: string, fields: Record<string, Value>): string => {
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value ?? []].flat().flatMap((text) => (text ? [`${tag}  - ${oneLine(text)}`] : [])),
  );
  return [`TY  - ${type}`, ...lines, "ER  - ", ""].join("\r\n");
};
