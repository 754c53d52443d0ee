import type { MarkdownIt, StateCore } from "markdown-it";

/** How many paragraphs, list items, cells and other blocks a brief may have. */
export const maxBlocks = 5000;

/** What the parser's environment holds of blocks: the line of the first that is too many. */
export type BlockEnvironment = { blockTooMany?: number };

/**
 * Cuts a brief off where it has more blocks than a page can do with, so that no time goes into what is refused. Their
 * number, not their length, is what reading and rendering take.
 */
const limit = ({ tokens, env }: StateCore): void => {
  let [blocks, line, begin] = [0, 0, 0];
  for (const [at, { nesting, level, map }] of tokens.entries()) {
    line = map?.[0] ?? line;
    if (level === 0 && nesting >= 0) begin = at;
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
