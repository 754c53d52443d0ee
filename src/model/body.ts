/** What a brief's Markdown cites and holds, as `markdown/parse.ts` finds it. Lines count within the file. */
export type Citation = {
  /** The ids in one mark, in order: `[@a; @b]` has two. */
  claims: string[];
  /**
   * The sentence that the mark ends or stands in, as plain text, with ▮ where it prints a figure; in a
   * table the whole row, its cells joined by " · ".
   */
  sentence: string;
  /** The figures that it prints, in order, each as `claim.figure`. */
  figures: string[];
  line: number;
  column: number;
};

export type FigureUse = { claim: string; figure: string; line: number; column: number };
export type ChartUse = { chart: string; line: number; column: number };
export type ImageUse = { image: string; line: number; column: number };
export type BodyLink = { target: string; fragment?: string; line: number; column: number };
/** A heading; `github` is the fragment by which it is linked to where the files are browsed. */
export type Heading = { level: number; text: string; slug: string; github: string; line: number };
export type BodyProblem = { rule: string; message: string; hint: string; line: number; column: number };

/**
 * A part of a brief's text as HTML: a string is finished; a number is a run of `texts`, in which names may
 * become links; all else shows what only the linked briefing tells.
 */
export type Piece =
  | string
  | number
  | { type: "citation"; claims: string[] }
  | { type: "figure"; claim: string; figure: string }
  | { type: "chart"; chart: string }
  /** A picture with its words, plain text all. */
  | { type: "image"; image: string; alt: string; caption: string; source: string }
  /** The beginning of a link to another brief; `rest` is its attributes beside the address. */
  | { type: "link"; target: string; fragment?: string; rest: string };

/** The heading that a fragment names: by its own address, or by the one that GitHub gives it. */
export const headingNamed = ({ headings }: Body, fragment: string): Heading | undefined =>
  headings.find(({ slug }) => slug === fragment) ?? headings.find(({ github }) => github === fragment);

/** How much larger a brief's page may be than its text, beside some room. */
const [times, room] = [20, 60_000];

/** How many characters of HTML a text of some length may become. */
export const maxHtml = (length: number): number => times * length + room;

export type Body = {
  /** The text, set once; none where it would grow beyond what is allowed. */
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
  /** Every paragraph, heading and cell: its text, the line on which it begins, and which of its sentences cite a claim or a figure, from 0. */
  paragraphs: { text: string; line: number; cited: readonly number[] }[];
  words: number;
  /** About how many characters of HTML it becomes, what its marks stand for not counted. */
  size: number;
  problems: BodyProblem[];
};
