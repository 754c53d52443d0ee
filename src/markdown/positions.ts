import type { Position } from "../model/finding.ts";

/**
 * Finds the positions of pieces of a source, block by block. Within a block each search continues after the last match;
 * what is not found has the position of the block's start.
 */
export type Positions = {
  /** Moves to the block on these lines, counted from 0, the last one not included. */
  enter: (from: number, to: number) => void;
  find: (raw: string) => Position;
  here: () => Position;
};

/**
 * Returns a finder of positions in a source.
 * @param source the Markdown
 * @param firstLine the line of the file on which it begins, from 1
 */
export const positionsIn = (source: string, firstLine: number): Positions => {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  let block = { from: 0, to: 0, text: "" };
  let cursor = 0;
  let row = 0;
  const positionOf = (offset: number): Position => {
    while ((starts[row + 1] ?? Number.POSITIVE_INFINITY) <= offset) row++;
    return { line: firstLine + row, column: offset - (starts[row] ?? 0) + 1 };
  };
  return {
    enter: (from, to) => {
      if (from === block.from && to === block.to) return;
      block = { from, to, text: source.slice(starts[from] ?? source.length, starts[to] ?? source.length) };
      cursor = 0;
      row = Math.min(from, starts.length - 1);
    },
    find: (raw) => {
      const found = block.text.indexOf(raw, cursor);
      if (found < 0) return { line: firstLine + row, column: 1 };
      cursor = found + raw.length;
      return positionOf((starts[block.from] ?? 0) + found);
    },
    here: () => ({ line: firstLine + block.from, column: 1 }),
  };
};
