import type { Problem } from "./decode.ts";

const problem = (line: number, message: string, hint: string): Problem => ({
  rule: "front-matter",
  message,
  hint,
  line,
  column: 1,
});

/**
 * Splits a brief into front matter and Markdown, which begins on `bodyLine`. The first line must be exactly three hyphens.
 */
export const splitFrontMatter = (text: string): { yaml: string; markdown: string; bodyLine: number } | Problem => {
  const lines = text.split("\n");
  if (lines[0] !== "---")
    return problem(
      1,
      `the first line is ${JSON.stringify((lines[0] ?? "").slice(0, 40))}; it must be exactly ---`,
      "begin the file with three hyphens and nothing else on the line",
    );
  const end = lines.indexOf("---", 1);
  if (end < 0)
    return problem(1, "the front matter has no closing ---", "close it with a line of exactly three hyphens");
  return {
    // A blank first line, so that lines of the YAML count as in the file.
    yaml: `\n${lines.slice(1, end).join("\n")}\n`,
    markdown: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
};
