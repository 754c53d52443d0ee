type EditionBrief = { id: string; title: string; summary: string; date: string; updated: string };

/** A frozen copy of the summary and all briefs, as described in its own file. */
export type Edition = {
  /** Its name, `YYYY-MM`. */
  id: string;
  /** The day on which it was frozen. */
  date: string;
  title: string;
  briefs: EditionBrief[];
  /** The paths of its files within the edition. */
  files: string[];
  /** The folder on this machine that holds them. */
  folder: string;
};

export const editionPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Returns the path of a brief's page within an edition. */
export const editionPageOf = (brief: string): string => ["briefs", brief, "index.html"].join("/");

/** Returns the newest edition that contains a brief, or nothing. */
export const latestEditionWith = (editions: readonly Edition[], brief: string): Edition | undefined =>
  editions.filter(({ briefs }) => briefs.some(({ id }) => id === brief)).at(-1);
