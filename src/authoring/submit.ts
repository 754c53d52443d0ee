import { editorUrl } from "../model/repository.ts";
import { maxIssueLength } from "./issue.ts";

/** The repository and branch in which files are created and edited. */
export type Repository = { repository: string; branch: string };

/** The longest address that GitHub's servers accept, with some room to spare. */
const maxAddressLength = 7500;

/** How a proposed file gets to GitHub: the editor's address, and whether the text has to be pasted there. */
export type Submission = { url: string; paste: boolean };

/**
 * Returns the address of GitHub's editor for a proposed file. A new file's name and text are filled in, unless the text
 * is too long for an address; the editor of an existing file takes no text, so it is pasted.
 */
export const fileSubmission = (
  { repository, branch }: Repository,
  file: string,
  text: string,
  exists: boolean,
): Submission => {
  if (exists) return { url: editorUrl({ repository, branch }, file), paste: true };
  const url = `${repository}/new/${branch}?filename=${encodeURIComponent(file)}`;
  const full = `${url}&value=${encodeURIComponent(text)}`;
  return full.length <= maxAddressLength ? { url: full, paste: false } : { url, paste: true };
};

/**
 * Returns the address of GitHub's page for a new issue, with the title filled in, and the text unless it is too long;
 * and whether the text fits into an issue at all.
 */
export const issueSubmission = (
  { repository }: Repository,
  title: string,
  body: string,
): Submission & { fits: boolean } => {
  const url = `${repository}/issues/new?title=${encodeURIComponent(title)}`;
  const full = `${url}&body=${encodeURIComponent(body)}`;
  const paste = full.length > maxAddressLength;
  return { url: paste ? url : full, paste, fits: body.length <= maxIssueLength };
};
