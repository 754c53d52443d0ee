import { type Edit, findingsOf } from "./content.ts";

/** The findings of one rule for a copy of the sound briefing: `file:line:column severity message -> hint`. */
export const findingsOfRule = (rule: string, edits: Record<string, Edit>): string[] =>
  findingsOf(edits).flatMap((line) => (line.includes(` [${rule}] -> `) ? [line.replace(` [${rule}]`, "")] : []));

/** An edit that replaces one text by another. */
export const swap =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

/** An edit that adds lines at the end. */
export const append =
  (lines: string) =>
  (text: string): string =>
    `${text}${lines}\n`;

/** A sound claim with some of its lines changed; `null` leaves a line out. */
export const claim = (lines: Record<string, string | null> = {}): string =>
  Object.entries({
    statement: "Norbury’s tram line was built in two years and four months.",
    kind: "fact",
    themes: "[money]",
    made_by: "[transit-institute]",
    made_on: "2025-09-14",
    evidence: "[{ source: riders-count-2025, stance: supports }]",
    history: "[{ date: 2025-10-01, change: added }]",
    review_by: "2027-01-01",
    ...lines,
  })
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
    .join("\n");

/** An edit that changes the statement of a sound claim. */
export const withStatement = (statement: string): Record<string, Edit> => ({
  "_data/claims/new-claim.yaml": claim({ statement: JSON.stringify(statement) }),
});
