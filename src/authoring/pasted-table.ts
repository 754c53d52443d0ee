import { childrenOf, isElement, tagOf } from "./pasted-inline.ts";

/** Returns the text of a cell on one line. */
type TextIn = (cell: Node) => string;

/** Returns rows of cells as a Markdown table; the first row is its head. */
export const tableOf = (rows: string[][]): string => {
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: columns }, (_, at) => row[at] ?? "").join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(columns)}`, ...lines.slice(1)].join("\n");
};

/** Returns the text of a cell, and an empty text for each further column that it spans. */
const cellsOf = (cell: Node, textIn: TextIn): string[] => {
  if (!isElement(cell) || !/^T[DH]$/.test(tagOf(cell))) return [];
  const text = textIn(cell).replaceAll("|", "\\|");
  const further = Math.min(Number(cell.getAttribute("colspan") ?? 1), 50) - 1;
  return [text, ...Array<string>(Math.max(0, further) || 0).fill("")];
};

/**
 * Returns the cells of a row, with an empty text in columns that cells above span; `open` holds for how many more rows.
 */
const rowOf = (row: Element, open: number[], textIn: TextIn): string[] => {
  const cells: string[] = [];
  const skip = () => {
    for (; (open[cells.length] ?? 0) > 0; cells.push("")) open[cells.length] = (open[cells.length] ?? 0) - 1;
  };
  for (const cell of childrenOf(row)) {
    skip();
    const rows = isElement(cell) ? Math.min(Number(cell.getAttribute("rowspan") ?? 1), 1000) : 1;
    for (const text of cellsOf(cell, textIn)) {
      open[cells.length] = rows - 1 || 0;
      cells.push(text);
    }
  }
  skip();
  return cells;
};

/** Returns the rows of a table that have any text, with a text for each column. */
export const rowsOf = (table: Element, textIn: TextIn): string[][] => {
  const open: number[] = [];
  return [...table.getElementsByTagName("tr")]
    .filter((row) => row.closest("table") === table)
    .map((row) => rowOf(row, open, textIn))
    .filter((row) => row.some((cell) => cell !== ""));
};
