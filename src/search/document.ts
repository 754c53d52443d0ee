/** A search document: a page, or a part of a page with its own address. */
export type SearchDocument = {
  /** Its address within the site, without the base path; `/glossary/#light-rail` for a part. */
  address: string;
  kind: string;
  title: string;
  /** The weight of the title's words, if it differs from that of other titles. */
  titleWeight?: number;
  themes: string[];
  standing?: string | undefined;
  /** A plain date, for the year and for sorting. */
  date?: string | undefined;
  /** The confidence or likelihood, in words. */
  sureness?: string | undefined;
  /** Its other names; they weigh as much as its title. */
  aliases?: string[] | undefined;
  /** The texts to search, in order, each with the weight of its words. */
  texts: { text: string; weight: number }[];
  /** A body with headings, as HTML; each section is found separately. */
  body?: string;
  /** The body's running text. */
  running?: string[];
};

/** Weights of words: a title counts more than the text, and the text more than an aside. */
export const weights = { title: 10, lead: 3, text: 1, aside: 0.5, synonym: 0.3 } as const;

/** Returns texts with one weight, without undefined ones. */
export const weighted = (weight: number, texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text ? [{ text, weight }] : []));
