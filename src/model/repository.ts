import type { Site } from "./briefing.ts";

/** GitHub's own editor for a file that there is. */
export const editorUrl = ({ repository, branch }: { repository: string; branch: string }, file: string): string =>
  `${repository}/edit/${branch}/${file}`;

/** Where an issue about a page is opened, its title filled in. */
export const issueUrl = ({ data }: Site, title: string): string =>
  `${data.repository}/issues/new?title=${encodeURIComponent(title)}`;
