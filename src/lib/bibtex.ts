import { months } from "./dates.ts";
import { oneLine } from "./one-line.ts";

const escapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\^{}",
  "`": "{`}",
  "<": "$<$",
  ">": "$>$",
};

const escapeTex = (text: string): string => text.replace(/[\\{}&%$#_~^`<>]/g, (character) => escapes[character] ?? "");

/** Returns text as TeX on one line; letters beyond ASCII stay. */
export const tex = (text: string): string => escapeTex(oneLine(text));

/** Returns an address or a DOI, which BibTeX takes verbatim except for braces and backslashes. */
export const texVerbatim = (address: string): string => oneLine(address).replace(/[{}\\]/g, encodeURIComponent);

/** Returns a title as TeX, with braces around words that have a capital: styles write the others in lower case. */
export const texTitle = (title: string): string =>
  oneLine(title).replace(/([\p{L}\p{N}]+)|[^\p{L}\p{N}]+/gu, (part, word: string | undefined) =>
    word && /\p{Lu}/u.test(word) ? `{${word}}` : escapeTex(part),
  );

/** Returns a person's name as BibTeX takes it, or an organization's name in one piece. */
export const texName = (name: { family: string; given?: string } | { literal: string }): string =>
  "literal" in name
    ? `{${tex(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? tex(part) : [])).join(", ");

/** Returns the date fields of an entry: a year and a month for BibTeX, the complete plain date for BibLaTeX. */
export const texDates = (date: string | undefined): Record<string, string | undefined> => ({
  year: date?.slice(0, 4),
  month: months[Number(date?.slice(5, 7)) - 1]?.slice(0, 3).toLowerCase(),
  date,
});

/**
 * Returns an entry of a BibTeX file in UTF-8.
 * @param fields finished values by name; a month is one of BibTeX's own words; undefined ones are left out
 */
export const bibtexEntry = (type: string, id: string, fields: Record<string, string | undefined>): string => {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === "month" ? value : `{${value}}`},`],
  );
  return [`@${type}{${id},`, ...lines, "}", ""].join("\n");
};
