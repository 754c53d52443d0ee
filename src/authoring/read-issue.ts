import MarkdownIt from "markdown-it";
import { allKinds } from "../kinds/registry.ts";
import { classifyFile } from "../read/names.ts";
import { maxIssueLength, type ProposalFile } from "./issue.ts";

/** The most files that one proposal may hold. */
const maxProposalFiles = 30;

/** Why an issue's text cannot be read as files: what is wrong, how to fix it, and the file if one is named. */
export type IssueProblem = { file?: string; message: string; hint: string };

type IssueFiles = { files: ProposalFile[]; problems: IssueProblem[] };

const markdown = new MarkdownIt("commonmark");

/** Returns the version that a block's first line ends with, if any. */
const versionIn = (info: string): string | undefined => /\sversion=(\S*)\s*$/.exec(info)?.[1];

/** Returns the last word of a block's first line, before its version, if it can only be a file's name. */
const fileIn = (info: string): string | undefined => {
  const words = info.trim().split(/\s+/);
  const word = words.at(versionIn(info) === undefined ? -1 : -2) ?? "";
  return /[/\\]|\.(?:ya?ml|md)$/i.test(word) ? word : undefined;
};

const isClosed = (lines: string[], [from, to]: [number, number], markup: string): boolean => {
  const last = (lines[to - 1] ?? "").trim();
  return to - 1 > from && last.length >= markup.length && last === (markup[0] ?? "").repeat(last.length);
};

/** Returns why a file may not be part of a proposal, judged by its name, or undefined if it may. */
const nameProblem = (file: string): IssueProblem | undefined => {
  const [, folder = "", name = ""] = /^(briefs|_data\/[a-z-]+|_data)\/([^/\\]+)$/.exec(file) ?? [];
  const entry = folder === "" ? undefined : classifyFile(folder, name);
  const problem = (message: string, hint: string): IssueProblem => ({ file, message, hint });
  if (!entry)
    return problem("the file is not in briefs/ or in a folder of _data/", "a proposal holds briefs and records only");
  if (!("kind" in entry)) return problem(entry.message, entry.hint);
  if (allKinds.some((kind) => kind === entry.kind)) return undefined;
  return problem(
    "settings and the ledger of addresses are not changed by proposals",
    "ask for the change in an issue, in your own words",
  );
};

const refused = (message: string, hint: string): IssueFiles => ({ files: [], problems: [{ message, hint }] });

const cutOff: IssueProblem = {
  message: "a block has no end, or ends too early: the text was cut off, or a file holds the fence of its own block",
  hint: "copy the whole text from the form again",
};

/**
 * Returns the problem of a file's block that is indented or in a list or quotation, so that it is text and not a file.
 */
const nested = (file: string): IssueProblem => ({
  file,
  message: "the block is indented, in a list or a quotation, or directly below HTML, and is not read",
  hint: "put an empty line before it, begin its first line and its last one at the left margin, or delete the block",
});

/** Returns the file that a fence would begin that is text. */
const fileIndented = (content: string): string | undefined =>
  fileIn(/^\s*(?:`{3,}|~{3,})\s*(?:ya?ml|markdown|md)\b(.*)$/m.exec(content)?.[1] ?? "");

/**
 * Returns the files that an issue's text proposes: its fenced blocks whose first line names a file. The text is read as
 * Markdown and as data; nothing in it is run or followed. A file in a list, a quotation, HTML or an indented block is
 * a problem; one in a comment is text.
 */
export const filesInIssue = (body: string): IssueFiles => {
  if (body.length > maxIssueLength)
    return refused(
      "the text has more than 65,536 characters, the most that GitHub takes",
      "divide the proposal into several issues",
    );
  const text = body.replace(/\r\n/g, "\n");
  if (/[\0\r]/.test(text)) return refused("the text holds control characters", "copy it again from the form");
  const lines = text.split("\n");
  const files: ProposalFile[] = [];
  const problems: IssueProblem[] = [];
  for (const { type, level, info, content, map, markup } of markdown.parse(text, {})) {
    const isText = type === "code_block" || (type === "html_block" && !content.trimStart().startsWith("<!--"));
    const file = isText ? fileIndented(content) : fileIn(info);
    if (file !== undefined && (isText || level > 0)) problems.push(nested(file));
    if (type !== "fence" || level > 0) continue;
    const version = versionIn(info);
    if (file === undefined) {
      if (!map || !isClosed(lines, map, markup)) problems.push(cutOff);
      else if (/^(?:ya?ml|markdown|md)\b/i.test(info.trim()))
        problems.push({
          message: "a block does not name its file",
          hint: "write its name after the word yaml or markdown, such as yaml _data/claims/some-claim.yaml",
        });
      continue;
    }
    const wrong = nameProblem(file);
    if (wrong) problems.push(wrong);
    else if (!map || !isClosed(lines, map, markup)) problems.push({ file, ...cutOff });
    else if (files.some((one) => one.file === file))
      problems.push({ file, message: "the file is there twice", hint: "keep one of the two blocks" });
    else files.push({ file, text: content, ...(version === undefined ? {} : { version }) });
  }
  if (files.length > maxProposalFiles)
    return refused(
      `the proposal has ${files.length} files; ${maxProposalFiles} are the most`,
      "divide it into several issues",
    );
  if (files.length === 0 && problems.length === 0)
    return refused("the text holds no file", "copy the whole text from the form, its fences (```) included");
  return { files, problems };
};
