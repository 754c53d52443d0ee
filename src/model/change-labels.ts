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

/** Longer values appear in the text, not in a headline. */
const maxValueLength = 40;

/** Returns the old and new value for a headline: ` from high to moderate`. */
const values = ({ from = "", to = "", subject }: Change): string => {
  if (Math.max(from.length, to.length) > maxValueLength) return "";
  const text = `${from && ` from ${from}`}${to && ` to ${to}`}`;
  return text && subject.kind === "brief" ? `,${text}` : text;
};

/** Returns what changed, with the old and new value if they are short: `Confidence changed from high to moderate`. */
export const headlineOf = (change: Change): string => `${describeChange(change)}${values(change)}`;
