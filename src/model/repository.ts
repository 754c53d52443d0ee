import type { Site } from "./briefing.ts";

/** Returns the address of GitHub's editor for an existing file. */
export const editorUrl = ({ repository, branch }: { repository: string; branch: string }, file: string): string =>
  `${repository}/edit/${branch}/${file}`;

/** Returns the address at which an issue about a page is opened, its title filled in. */
export const issueUrl = ({ data }: Site, title: string): string =>
  `${data.repository}/issues/new?title=${encodeURIComponent(title)}`;
