import type { Site } from "./briefing.ts";

/** Where an issue about a page is opened, its title filled in. */
export const issueUrl = ({ data }: Site, title: string): string =>
  `${data.repository}/issues/new?title=${encodeURIComponent(title)}`;
