import { lineStarts } from "../lib/line-starts.ts";
import type { BodyProblem } from "../model/body.ts";
import type { Position } from "../model/finding.ts";

import type { BodyMessage } from "./body-messages.ts";

export type Positions = ReturnType<typeof positionsIn>;

/**
 * Returns a finder of the positions of pieces of a source, block by block. Within a block each search continues after
 * the last match; what is not found has the position of the block's start.
 * @param source the Markdown
 * @param firstLine the line of the file on which it begins, from 1
 */
export const positionsIn = (source: string, firstLine: number) => {
  const starts = lineStarts(source);
  let block = { from: 0, to: 0, text: "" };
  let cursor = 0;
  let row = 0;
  const positionOf = (offset: number): Position => {
    while ((starts[row + 1] ?? Number.POSITIVE_INFINITY) <= offset) row++;
    return { line: firstLine + row, column: offset - (starts[row] ?? 0) + 1 };
  };
  const here = (): Position => ({ line: firstLine + block.from, column: 1 });
  const find = (raw: string): Position => {
    const found = block.text.indexOf(raw, cursor);
    if (found < 0) return { line: firstLine + row, column: 1 };
    cursor = found + raw.length;
    return positionOf((starts[block.from] ?? 0) + found);
  };
  return {
    /** Moves to the block on these lines, counted from 0, the last one not included. */
    enter: (from: number, to: number): void => {
      if (from === block.from && to === block.to) return;
      block = { from, to, text: source.slice(starts[from] ?? source.length, starts[to] ?? source.length) };
      cursor = 0;
      row = Math.min(from, starts.length - 1);
    },
    find,
    here,
    locate: ({ raw, ...problem }: BodyMessage): BodyProblem => ({
      ...problem,
      ...(raw === undefined ? here() : find(raw)),
    }),
  };
};
