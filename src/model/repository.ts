import type { Site } from "./briefing.ts";

/** Where a contributed file is edited on GitHub. */
export const editUrl = ({ data }: Site, file: string): string => `${data.repository}/edit/${data.branch}/${file}`;

/** Where an issue about a page is opened, its title filled in. */
export const issueUrl = ({ data }: Site, title: string): string =>
  `${data.repository}/issues/new?title=${encodeURIComponent(title)}`;
