import type { MarkdownIt, StateCore } from "markdown-it";

/** The maximum number of paragraphs, list items, cells and other blocks in a brief. */
export const maxBlocks = 5000;

/** The parser's environment: the line of the first block beyond the maximum. */
export type BlockEnvironment = { blockTooMany?: number };

/** Returns whether a brief was cut off, so that something missing may be in its rest. */
export const isCutOff = (env: object): boolean => (env as BlockEnvironment).blockTooMany !== undefined;

/**
 * Cuts a brief off at the maximum number of blocks, so that no time goes into what is refused. Reading and rendering
 * take time by number of blocks, not by length.
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

/** Limits the number of blocks before anything else processes them. A markdown-it plugin. */
export const limitBlocks = (md: MarkdownIt): void => {
  md.core.ruler.after("block", "limit_blocks", limit);
};
