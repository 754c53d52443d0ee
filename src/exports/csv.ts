/** The value of a cell. A list becomes a JSON array, so that no separator is lost in it. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** First characters of a formula in spreadsheets; the full-width ones count in some. */
const formula = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * Escapes text so that no spreadsheet runs it: an apostrophe goes before a formula, and before an apostrophe, so that
 * removing one apostrophe always restores the text.
 */
export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

const asText = (cell: Cell): string => {
  if (cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return escapeFormula(typeof cell === "string" ? cell : JSON.stringify(cell));
};

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The option with which Python reads the tables. */
export const readingOption = 'encoding="utf-8-sig"';

/** How programs read the tables, for the page and the data package. */
export const byteOrderMarkHelp = `Each table begins with a byte order mark, which spreadsheets need: a program takes it off, as Python does with ${readingOption}.`;

/**
 * Renders rows as lines of CSV (RFC 4180), in UTF-8 with a byte order mark, without which the most common spreadsheet
 * reads it in another encoding.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quote(asText(cell))).join(",")}\r\n`).join("")}`;
