import { escapeInvisible } from "./escape-invisible.ts";

/** Escapes text for Markdown, so that nothing in it is a mark, a link or HTML. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `&#${mark.codePointAt(0)};`)
    .replace(/@/g, "&#64;");

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** Returns text of one line as a Markdown code span, between more backticks than it holds in a row. */
export const codeSpan = (text: string): string => {
  const longest = longestRun(text);
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return fence + space + text + space + fence;
};

/**
 * Returns any text as a Markdown code span on one line. On GitHub nothing in a code span mentions anybody, refers to an
 * issue or becomes a link.
 */
export const codeMarkdown = (text: string): string => codeSpan(escapeInvisible(text));

/** Returns text as a fenced code block, with a fence that no line of the text can end. */
export const fencedMarkdown = (info: string, text: string): string => {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text.replace(/\n?$/, "\n")}${fence}`;
};
