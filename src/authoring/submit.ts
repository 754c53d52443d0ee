import { editorUrl } from "../model/repository.ts";
import { longestIssue } from "./issue.ts";

/** Where a repository's files are made and edited. */
export type Repository = { repository: string; branch: string };

/** The longest address that GitHub's servers take with some room to spare. */
const longest = 7500;

/** How a proposed file gets to GitHub: its editor's address, and whether the text has to be pasted there. */
export type HandOver = { url: string; paste: boolean };

/**
 * GitHub's own editor for a proposed file. A new file's name and text are filled in, unless the
 * text is too long for an address; the editor of a file that exists takes no text, so it is pasted.
 */
export const handOver = ({ repository, branch }: Repository, file: string, text: string, exists: boolean): HandOver => {
  if (exists) return { url: editorUrl({ repository, branch }, file), paste: true };
  const url = `${repository}/new/${branch}?filename=${encodeURIComponent(file)}`;
  const full = `${url}&value=${encodeURIComponent(text)}`;
  return full.length <= longest ? { url: full, paste: false } : { url, paste: true };
};

/** How a proposal gets to GitHub as an issue: its address, whether the text has to be pasted there, whether it fits at all. */
export type IssueHandOver = HandOver & { fits: boolean };

/** GitHub's page for a new issue, its title filled in, and its text too unless that is too long for an address. */
export const issueHandOver = ({ repository }: Repository, title: string, body: string): IssueHandOver => {
  const url = `${repository}/issues/new?title=${encodeURIComponent(title)}`;
  const full = `${url}&body=${encodeURIComponent(body)}`;
  const paste = full.length > longest;
  return { url: paste ? url : full, paste, fits: body.length <= longestIssue };
};
