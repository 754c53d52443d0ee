/** A citation in a brief's Markdown, as `markdown/parse.ts` finds it. Lines count within the file. */
export type Citation = {
  /** The ids in one mark, in order: `[@a; @b]` has two. */
  claims: string[];
  /**
   * The sentence that the mark ends or is in, as plain text, with ▮ where it prints a figure; in a table the whole row,
   * its cells joined by " · ".
   */
  sentence: string;
  /** The figures that it prints, in order, each as `claim.figure`. */
  figures: string[];
  line: number;
  column: number;
};

type FigureUse = { claim: string; figure: string; line: number; column: number };
type ChartUse = { chart: string; line: number; column: number };
type ImageUse = { image: string; line: number; column: number };
type BodyLink = { target: string; fragment?: string; line: number; column: number };
/** A heading; `github` is its fragment on GitHub. */
export type Heading = { level: number; text: string; slug: string; github: string; line: number };
export type BodyProblem = { rule: string; message: string; hint: string; line: number; column: number };

/**
 * A part of a brief's text. A string is finished HTML; a number is the index of a run in `texts`, in which names may
 * become links; the other types need data of the linked briefing.
 */
export type Piece =
  | string
  | number
  | { type: "citation"; claims: string[] }
  | { type: "figure"; claim: string; figure: string }
  | { type: "chart"; chart: string }
  /** A picture; its texts are plain text. */
  | { type: "image"; image: string; alt: string; caption: string; source: string }
  /** The start of a link to another brief; `rest` holds its attributes other than the address. */
  | { type: "link"; target: string; fragment?: string; rest: string };

/** Returns the heading that a fragment names, by its own address or by GitHub's. */
export const findHeading = ({ headings }: Body, fragment: string): Heading | undefined =>
  headings.find(({ slug }) => slug === fragment) ?? headings.find(({ github }) => github === fragment);

/** The most that a brief's HTML may grow: a factor of its text, and a fixed number of characters. */
const [times, room] = [20, 60_000];

/** Returns how many characters of HTML a text of a given length may become. */
export const maxHtml = (length: number): number => times * length + room;

export type Body = {
  /** The rendered text; none if it would grow beyond the limit. */
  pieces: Piece[];
  citations: Citation[];
  figures: FigureUse[];
  charts: ChartUse[];
  images: ImageUse[];
  briefLinks: BodyLink[];
  /** Links to headings of the brief itself. */
  fragmentLinks: { fragment: string; line: number; column: number }[];
  headings: Heading[];
  /** Runs of running text in order, where names of terms and actors may be linked. */
  texts: string[];
  /**
   * Every paragraph, heading and cell: its text, its first line, and the indexes of its sentences that cite a claim or
   * figure.
   */
  paragraphs: { text: string; line: number; cited: readonly number[] }[];
  words: number;
  /** The approximate number of characters of HTML, without what its citations and figures become. */
  size: number;
  problems: BodyProblem[];
};
