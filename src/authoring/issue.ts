import { fencedMarkdown, plainMarkdown } from "../lib/markdown-text.ts";
import { oneLine } from "../lib/one-line.ts";

/** A file of a proposal, by its path in the repository, and the version of the record that it began with, if any. */
export type ProposalFile = { file: string; text: string; version?: string };

/** How the title of an issue that proposes files begins. */
export const proposalTitle = "Proposal:";

/** The most characters that GitHub accepts as the text of an issue. */
export const maxIssueLength = 65_536;

/** Returns the first line of a file's fenced block: its language, its name, and the version that it began with. */
const infoOf = ({ file, version }: ProposalFile): string =>
  `${file.endsWith(".md") ? "markdown" : "yaml"} ${file}${version ? ` version=${version}` : ""}`;

/** Returns the text of an issue that proposes files: a summary, and each file as a fenced block. */
export const issueBody = (summary: string, files: readonly ProposalFile[]): string =>
  [
    summary,
    "Each block below is one file. Change the text between the fences to change the file; leave the line with its name.",
    ...files.map((one) => fencedMarkdown(infoOf(one), one.text)),
  ].join("\n\n");

/** A part of a proposal in plain words: “New claim”, and its readable name. */
export type ProposalItem = { label: string; name: string };

const oneLineOf = (text: string, most: number): string => {
  const line = oneLine(text);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
};

/** Returns the title of a proposal's issue, named after its first part. */
export const issueTitle = ([first]: readonly ProposalItem[]): string =>
  `${proposalTitle} ${oneLineOf(first?.name || (first?.label ?? ""), 100)}`;

/** Returns the parts of a proposal as a Markdown list. */
export const issueSummary = (parts: readonly ProposalItem[]): string =>
  parts.map(({ label, name }) => `- ${label}: ${plainMarkdown(oneLineOf(name, 300))}`).join("\n");
