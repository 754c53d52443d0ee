import type { MarkdownIt, StateCore } from "markdown-it";

/** How many paragraphs, list items, cells and other blocks a brief may have. */
export const maxBlocks = 5000;

/** What the parser's environment holds of blocks: the line of the first that is too many. */
export type BlockEnvironment = { blockTooMany?: number };

/** Returns whether a brief was cut off, so that what is missing may be in its rest. */
export const isCutOff = (env: object): boolean => (env as BlockEnvironment).blockTooMany !== undefined;

/**
 * Cuts a brief off where it has more blocks than a page can do with, so that no time goes into what is refused. Their
 * number, not their length, is what reading and rendering take.
 */
const limit = ({ tokens, env }: StateCore): void => {
  let [blocks, line, begin, depth] = [0, 0, 0, 0];
  for (const [at, { nesting, map }] of tokens.entries()) {
    line = map?.[0] ?? line;
    if (depth === 0) begin = at;
    depth += nesting;
    if (nesting === 1 && ++blocks > maxBlocks) {
      (env as BlockEnvironment).blockTooMany = line;
      tokens.length = begin;
      return;
    }
  }
};

/** Limits the number of blocks, before anything is done with them. */
export const limitBlocks = (md: MarkdownIt): void => {
  md.core.ruler.after("block", "limit_blocks", limit);
};
