import { type NamedNumber, numbersIn, scaleOf } from "../lib/numbers-in-text.ts";
import type { Claim, Figure } from "../model/briefing.ts";
import { figureRange } from "../model/figure.ts";
import { nodeRule } from "./rule.ts";

const kindOf = ({ data: { unit } }: Figure): NamedNumber["kind"] =>
  /^[A-Z]{3}\b/.test(unit) ? "currency" : /^percent/.test(unit) ? "percent" : "count";

const hasValue = (figure: Figure, { kind, value, margin }: NamedNumber): boolean => {
  const [measured = ""] = figure.data.unit.split(" per ");
  const factor = measured
    .split(" ")
    .map((word) => scaleOf(word))
    .reduce((product, scale) => product * scale);
  return (
    (kind === "count" || kindOf(figure) === kind) &&
    figureRange(figure.data).some((end) => Math.abs(end * factor - value) <= margin)
  );
};

/** Returns the nouns of a claim's units of count: `months`, `votes`. */
const nounsOf = ({ figures }: Claim): string[] => [
  ...new Set(
    figures.filter((figure) => kindOf(figure) === "count").map(({ data }) => data.unit.split(" ").at(-1) ?? ""),
  ),
];

/** A number in a statement that is in none of the claim's figures. */
export const statementFigures = nodeRule("claim", {
  id: "statement-figures",
  exemptible: true,
  explain:
    "Where a claim has figures, they hold every number that its statement names, so that the number is in one place for briefs, charts and corrections. A rounded number counts as held.",
  good: "statement: The line carried 9,000 riders a day. figures: { riders: { value: 9020, … } }",
  bad: "statement: The line carried 9,000 riders a day. figures: { riders: { value: 6500, … } }",
  find: (claim) =>
    claim.figures.length > 0 &&
    numbersIn(claim.data.statement, nounsOf(claim)).map(
      (number) =>
        !claim.figures.some((figure) => hasValue(figure, number)) && {
          path: ["statement"],
          message: `the statement names ${JSON.stringify(number.text)}, and no figure of the claim has that value`,
          hint: "add a figure for it, or correct the statement or the figure",
        },
    ),
});
