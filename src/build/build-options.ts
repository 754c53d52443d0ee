import type { SiteLocation } from "./inspect.ts";

/** What a build is made from and where it goes. */
export type BuildOptions = {
  /** The folder with `briefs/` and `_data/`. */
  content: string;
  out: string;
  basePath: string;
  today: string;
  /** Where this copy is published, if not where `site.yaml` says. */
  at?: SiteLocation;
  search: boolean;
  /** Prints each brief and the summary as PDF, which needs a browser. */
  pdf?: boolean;
  /** A folder for results that the next build can use; it may be deleted at any time. */
  cache?: string;
  /** Adds the script that shows findings over the page. */
  dev?: boolean;
};
