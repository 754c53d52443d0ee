import { fencedMarkdown, plainMarkdown } from "../lib/markdown-text.ts";

/** A file of a proposal, by its path in the repository. */
export type ProposalFile = { file: string; text: string };

/** How the title of an issue that proposes files begins. */
export const proposalTitle = "Proposal:";

/** The most characters that GitHub takes as the text of an issue. */
export const longestIssue = 65_536;

/** The language of a file, for the block in which it is shown. */
const languageOf = (file: string): string => (file.endsWith(".md") ? "markdown" : "yaml");

/** The text of an issue that proposes files: what they are, in plain words, and each file as a fenced block. */
export const issueBody = (summary: string, files: readonly ProposalFile[]): string =>
  [
    summary,
    "Each block below is one file. Change the text between the fences to change the file; leave the line with its name.",
    ...files.map(({ file, text }) => fencedMarkdown(`${languageOf(file)} ${file}`, text)),
  ].join("\n\n");

/** A part of a proposal in plain words: “New claim”, and the name by which people know it. */
export type ProposalPart = { what: string; name: string };

const oneLine = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
};

/** The title of the issue in which something is proposed, after its first part. */
export const issueTitle = ([first]: readonly ProposalPart[]): string =>
  `${proposalTitle} ${oneLine(first?.name || (first?.what ?? ""), 100)}`;

/** What a proposal holds, as a list in Markdown. */
export const issueSummary = (parts: readonly ProposalPart[]): string =>
  parts.map(({ what, name }) => `- ${what}: ${plainMarkdown(oneLine(name, 300))}`).join("\n");
