import type { MarkdownIt, StateCore } from "markdown-it";

const ellipsis = /\.{3,}/g;
/** Hyphens between spaces or between words, except those of comments and commands. */
const dash = /(?<=\s)-{2,3}(?=\s)|(?<=[\p{L}\p{N}])-{2,3}(?=[\p{L}\p{N}])/gu;

const replace = (text: string): string => {
  const dotted = text.includes("...") ? text.replace(ellipsis, "…") : text;
  return dotted.includes("--") ? dotted.replace(dash, (run) => (run.length === 3 ? "—" : "–")) : dotted;
};

const rule = ({ tokens }: StateCore): void => {
  for (const { children } of tokens) {
    let inAddress = 0;
    for (const child of children ?? []) {
      if (child.info === "auto") inAddress += child.nesting;
      if (child.type === "text" && inAddress === 0) child.content = replace(child.content);
    }
  }
};

/**
 * Adds typographic dashes and ellipses to markdown-it and no other replacements: `(c)` is a third point, not a
 * copyright sign.
 */
export const dashes = (md: MarkdownIt): void => {
  md.core.ruler.at("replacements", rule);
};
