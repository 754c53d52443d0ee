/** What a cell may hold. A list becomes a JSON array, so that no separator is lost in it. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** Beginnings by which a spreadsheet takes a text for a formula; the full-width ones count in some. */
const formula = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet runs: an apostrophe goes before a beginning that one would run, and before
 * an apostrophe, so that taking off one apostrophe always gives the text back.
 */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

const asText = (cell: Cell): string => {
  if (cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return harmless(typeof cell === "string" ? cell : JSON.stringify(cell));
};

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What a program must know to read the tables. */
export const markInWords =
  'Each table begins with a byte order mark, which spreadsheets need: a program takes it off, as Python does with encoding="utf-8-sig".';

/**
 * Rows as CSV by RFC 4180, line by line, in UTF-8 with a byte order mark, without which the most common
 * spreadsheet reads it as another encoding.
 */
export function* csv(rows: Iterable<readonly Cell[]>): Generator<string> {
  yield "\ufeff";
  for (const row of rows) yield `${row.map((cell) => quote(asText(cell))).join(",")}\r\n`;
}
