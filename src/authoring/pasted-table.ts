import { childrenOf, isElement, tagOf } from "./pasted-inline.ts";

/** The text of a cell in one line. */
type TextIn = (cell: Node) => string;

/** Rows of cells as a table, the first its head. */
export const tableOf = (rows: string[][]): string => {
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: columns }, (_, at) => row[at] ?? "").join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(columns)}`, ...lines.slice(1)].join("\n");
};

/** The text of a cell, and nothing for each further column that it spans. */
const cellsOf = (cell: Node, textIn: TextIn): string[] => {
  if (!isElement(cell) || !/^T[DH]$/.test(tagOf(cell))) return [];
  const text = textIn(cell).replaceAll("|", "\\|");
  const further = Math.min(Number(cell.getAttribute("colspan") ?? 1), 50) - 1;
  return [text, ...Array<string>(Math.max(0, further) || 0).fill("")];
};

/** The cells of a row, and nothing in the columns that cells above still span; `open` says for how many more rows they do. */
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

/** The rows of a table that have any text, each column of every row a text. */
export const rowsOf = (table: Element, textIn: TextIn): string[][] => {
  const open: number[] = [];
  return [...table.getElementsByTagName("tr")]
    .filter((row) => row.closest("table") === table)
    .map((row) => rowOf(row, open, textIn))
    .filter((row) => row.some((cell) => cell !== ""));
};
