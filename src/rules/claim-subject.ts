import { wordsOf } from "./prose.ts";
import { recordRule } from "./rule.ts";
import { followingVerbAt } from "./verbs.ts";

const period = "(?:year|month|week|quarter|decade)s?";
/** Pronouns and similar words, except in “it is unlikely that …”, “such models as …” and “this year”. */
const pronoun = new RegExp(
  [
    "^(?:it(?! (?:is|was|remains|seems|will be|would be) (?:\\w+ ){1,2}(?:that|whether|how|why|to|for)\\b)",
    `this(?! ${period}\\b)|these|those|they|he|she|we|i|you|here`,
    "such(?!(?: \\w+){1,2} as\\b)",
    "its|their|his|her|our|my|your",
    "that (?:is|was|has|had|will|would|may|might|can|could|means?))(?=[\\s,])",
  ].join("|"),
  "i",
);
/** Nouns that name nobody without more detail. */
const nameless =
  /^(?:the|some|many|most|several|few) (?:company|companies|firms?|startups?|start-ups?|laborator(?:y|ies)|labs?|models?|government|ministry|agency|regulators?|authorit(?:y|ies)|committee|court|council|reports?|papers?|study|studies|authors?|country|law|rules?|president|administration|town|city|experts?|analysts?|observers?|critics?|officials?|researchers?)(?=[\s.,])/i;
/** People with an opinion and without a name. */
const somebody = /^(?:some|many|others|experts|analysts|observers|critics|officials|researchers|commentators)(?=\s)/i;

/** Returns the words at the start of a statement that name nobody, if a verb directly follows them. */
const unnamedSubject = (statement: string): string | undefined => {
  const found = nameless.exec(statement)?.[0] ?? somebody.exec(statement)?.[0];
  if (!found) return undefined;
  const words = wordsOf(statement);
  const verb = followingVerbAt(words, wordsOf(found).length);
  return verb === undefined ? undefined : words.slice(0, verb + 1).join(" ");
};

/** A claim that does not name its subject. */
export const claimSubject = recordRule("claim", {
  id: "claim-subject",
  exemptible: true,
  explain: "A claim is read by itself, on its own page and in search, so it names its subject.",
  good: "Norbury’s second line will cost more than its first one did.",
  bad: "It will cost more than the first line did, says the town.",
  find: ({ data: { statement } }) => {
    const found = pronoun.exec(statement)?.[0] ?? unnamedSubject(statement);
    return (
      found && {
        path: ["statement"],
        message: `the claim begins with ${JSON.stringify(found)} and names no subject`,
        hint: "begin with the name of who or what it is about",
      }
    );
  },
});
