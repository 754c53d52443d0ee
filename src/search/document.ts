/** One thing that search finds: a page, or a part of a page that exists on its own. */
export type SearchDocument = {
  /** Its address within the site, without the base path; `/glossary/#light-rail` for a part. */
  address: string;
  kind: string;
  title: string;
  /** The weight of the title's words, where it is not that of other titles. */
  titleWeight?: number;
  themes: string[];
  standing?: string | undefined;
  /** A plain date, for the year and for sorting. */
  date?: string | undefined;
  /** How sure or how likely, in words. */
  sureness?: string | undefined;
  /** Other names it goes by; they weigh as much as its title. */
  aliases?: string[] | undefined;
  /** Texts to be found by, in order, each with the weight of its words. */
  texts: { text: string; weight: number }[];
  /** A body with headings, as HTML, whose sections are found each on its own. */
  body?: string;
  /** The body's running text. */
  running?: string[];
};

/** Weights of words: a title over a statement's grounds, those over what only surrounds it. */
export const weights = { title: 10, lead: 3, text: 1, aside: 0.5, synonym: 0.3 } as const;

/** Texts of one weight; what is left out in the record is left out here. */
export const weighted = (weight: number, texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text ? [{ text, weight }] : []));
