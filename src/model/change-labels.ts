import type { Change } from "./briefing.ts";

const changeLabels: Record<string, string> = {
  added: "Added",
  statement: "Statement rewritten",
  confidence: "Confidence changed",
  likelihood: "Likelihood changed",
  evidence: "Evidence changed",
  outcome: "Outcome changed",
  figures: "Figures changed",
  relations: "Relations changed",
  corrected: "Corrected",
  superseded: "Superseded",
  withdrawn: "Withdrawn",
};

/** Returns the label of a kind of change; an author's own words as they are. */
export const changeLabel = (change: string): string =>
  (Object.hasOwn(changeLabels, change) ? changeLabels[change] : undefined) ?? change;

/** Returns the statement of the claim that changed, or the title of the brief. */
export const subjectOf = ({ subject }: Change): string =>
  subject.kind === "claim" ? subject.data.statement : subject.data.title;

/** Returns what changed, without a full stop: `Confidence changed`. */
export const describeChange = ({ change }: Change): string => changeLabel(change).replace(/\.$/, "");

type Values = Partial<Pick<Change, "from" | "to">>;

/** Returns the words around an old and a new value: "from" and "to", unless the values would then read as a range. */
export const wordsAroundValues = ({ from = "", to = "" }: Values) =>
  /[\d,]|\b(?:from|to)\b/.test(`${from} ${to}`)
    ? { before: "was", between: ", now" }
    : { before: "from", between: " to" };

/** Returns an old and a new value in words: `from high to moderate`, `was 40, now 42`. */
export const valuesInWords = ({ from, to }: Values): string => {
  const { before, between } = wordsAroundValues({ from, to });
  return `${from ? `${before} ${from}` : ""}${to ? `${between} ${to}` : ""}`.replace(/^\W+/, "");
};

/** Longer values appear in the text, not in a headline. */
const maxHeadlineValue = 40;

/**
 * Returns what changed, with the old and the new value: `Confidence changed from high to moderate`.
 * @param maxLength leaves out values of more characters
 */
export const headlineOf = (change: Change, maxLength = maxHeadlineValue): string => {
  const { from = "", to = "", subject } = change;
  const values = Math.max(from.length, to.length) > maxLength ? "" : valuesInWords(change);
  if (!values) return describeChange(change);
  if (/^(?:was|now)/.test(values)) return `${describeChange(change)} (${values})`;
  return `${describeChange(change)}${subject.kind === "brief" ? "," : ""} ${values}`;
};
