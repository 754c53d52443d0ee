import type { Claim, Figure } from "../model/briefing.ts";
import { isActive } from "../model/evidence-counts.ts";
import { figuresAgree } from "../model/figure.ts";
import { defineRule } from "./rule.ts";

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

const timeOf = ({ claim, data }: Figure): string => JSON.stringify(data.as_of ?? claim.data.as_of ?? null);

const subjectOf = (figure: Figure) => [plain(figure.data.label), plain(figure.data.unit), timeOf(figure)].join("|");

/** Returns whether a relation between two claims says that they conflict, or that one replaces the other. */
const isExplained = (a: Claim, b: Claim): boolean =>
  a.relations.some(({ claim, data }) => claim === b && (data.type === "conflicts_with" || data.type === "supersedes"));

/** Two claims with different figures for the same quantity. */
export const figuresDisagree = defineRule({
  id: "figures-disagree",
  explain:
    "Two claims that give a figure of the same label, unit and time give the same value, unless a relation says that they conflict or that one supersedes the other. A figure without `as_of` has the time of its claim; “about” leaves room for 5 percent.",
  good: "two figures “Riders a day” for 2025, and relations: [{ type: conflicts_with, claim: riders-counted }]",
  bad: "riders: 9000 in one claim and riders: 6500 in another, both labeled “Riders a day” for 2025",
  *check({ briefing }) {
    const first = new Map<string, Figure[]>();
    for (const figure of briefing.claims.filter(isActive).flatMap(({ figures }) => figures)) {
      const subject = subjectOf(figure);
      const before = first.get(subject) ?? [];
      first.set(subject, [...before, figure]);
      const other = before.find(
        ({ claim, data }) => !figuresAgree(data, figure.data) && !isExplained(figure.claim, claim),
      );
      if (other)
        yield {
          record: figure.claim,
          path: ["figures", figure.key, "value"],
          message: `“${figure.data.label}” is ${figure.words} here and ${other.words} in ${other.claim.id}.${other.key}, for the same time`,
          hint: "correct one of them, give them different labels or dates, or add a conflicts_with or supersedes relation",
        };
    }
  },
});
