import { expect, test } from "vitest";
import { append, claim, findingsOfRule } from "../helpers/rules.ts";

test("a sentence has only one of the two, in a claim", () => {
  expect(
    findingsOfRule("likelihood-beside-confidence", {
      "_data/claims/new-claim.yaml": claim({ confidence: "low", because: "We have low confidence that it is likely." }),
    }),
  ).toEqual([
    "_data/claims/new-claim.yaml:10:1 error one sentence says how likely it is and how sure its author -> make two sentences of it, or leave one of the two out",
  ]);
});

test("and in a brief, wherever it is", () => {
  expect(
    findingsOfRule("likelihood-beside-confidence", {
      "briefs/trams-pay-slowly.md": (text) =>
        append("It is very likely, we say\nwith high confidence.[@riders-above-plan]")(
          text.replace("The two counts use different methods.", "With moderate confidence, it is unlikely."),
        ),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:15:5 error one sentence says how likely it is and how sure its author -> make two sentences of it, or leave one of the two out",
    "briefs/trams-pay-slowly.md:39:1 error one sentence says how likely it is and how sure its author -> make two sentences of it, or leave one of the two out",
  ]);
});

test("two sentences may have one each", () => {
  expect(
    findingsOfRule("likelihood-beside-confidence", {
      "briefs/trams-pay-slowly.md": append(
        "It is very likely. Our confidence is high. Likely customers have confidence.",
      ),
    }),
  ).toEqual([]);
});
