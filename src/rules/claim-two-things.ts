import { splitSentences } from "../model/sentences.ts";
import { isTooLong } from "./claim-length.ts";
import { withoutQuotations, wordsOf } from "./prose.ts";
import { recordRule } from "./rule.ts";
import { finiteVerbAt, mayHaveVerb } from "./verbs.ts";

/** A clause that begins with such a word belongs to the words before it. */
const subordinators = new Set(
  "that which who whom whose where when as if because since than to how what why".split(" "),
);

/** Where a second statement may begin; text between commas is an aside. */
const joint = /, (and|but|whereas|while) /g;

/** Returns whether the text after a joint has a subject and a finite verb of its own. */
const isClause = (part: string): boolean => {
  const words = wordsOf(part.split(/[,;:]/)[0] ?? "").slice(0, 9);
  const verb = finiteVerbAt(words);
  return verb > 0 && !words.slice(0, verb).some((word) => subordinators.has(word.toLowerCase()));
};

const secondThing = (statement: string): string | undefined => {
  if (isTooLong(statement)) return undefined;
  const text = withoutQuotations(statement);
  if (splitSentences(text).all.length > 1) return "two sentences";
  if (/;\s/.test(text)) return "a semicolon";
  for (const { 0: whole, 1: word, index } of text.matchAll(joint))
    if (mayHaveVerb(text.slice(0, index)) && isClause(text.slice(index + whole.length)))
      return `a second clause after “${word}”`;
  return undefined;
};

/** A claim that states two things. */
export const claimTwoThings = recordRule("claim", {
  id: "claim-two-things",
  severity: "warning",
  exemptible: true,
  explain: "A claim states one thing, since of two things one may turn out true and the other false.",
  good: "Norbury’s tram line carried more riders in 2024 than the town had planned for.",
  bad: "Norbury’s tram line was full in 2024, and its second line will be built by 2027.",
  find: ({ data }) => {
    const sign = secondThing(data.statement);
    return (
      sign && {
        path: ["statement"],
        message: `the claim seems to state two things: it has ${sign}`,
        hint: "make two claims of it, or move one half to a caveat",
      }
    );
  },
});
