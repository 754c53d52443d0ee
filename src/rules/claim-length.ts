import { count } from "../lib/count.ts";
import { recordRule } from "./rule.ts";

const [minLength, maxLength] = [40, 300];

/** Returns whether a statement is too long to be a claim, so that its words are not checked. */
export const isTooLong = (statement: string): boolean => statement.length > 2 * maxLength;

/** A claim that is too short to be clear or too long to be one. */
export const claimLength = recordRule("claim", {
  id: "claim-length",
  exemptible: true,
  explain: `A claim has ${minLength} to ${maxLength} characters: enough to be understood by itself, and no more than one thing needs.`,
  good: "Norbury’s tram line carried more riders in 2024 than the town had planned for.",
  bad: "Trams are full.",
  find: ({ data: { statement } }) => {
    const { length } = [...statement.trim()];
    const short = length < minLength;
    return (
      (short || length > maxLength) && {
        path: ["statement"],
        message: `the claim has ${count(length, "character")}; it needs ${short ? `at least ${minLength}` : `at most ${maxLength}`}`,
        hint: short ? "say who or what, and when or how much" : "say one thing, and move the rest to caveats",
      }
    );
  },
});
