import { expect, test } from "vitest";
import { findingsOfRule, swap, withStatement } from "../helpers/rules.ts";

const event = "_data/events/line-opened.yaml";
const titled = (title: string, certainty: string) => ({
  [event]: (text: string) =>
    text.replace("title: The line opens", `title: ${title}`).replace("certainty: verified", `certainty: ${certainty}`),
});

test("an event’s title does not repeat the certainty that is shown next to it", () => {
  expect(findingsOfRule("attribution-twice", titled("The line reported open", "reported"))).toEqual([
    '_data/events/line-opened.yaml:2:1 error the title says "reported", and the event shows “reported” next to it -> say in the title what happened, and leave the attribution to certainty',
  ]);
  expect(findingsOfRule("attribution-twice", titled("The union alleges delays", "alleged"))).toHaveLength(1);
  expect(findingsOfRule("attribution-twice", titled("The line opens", "reported"))).toEqual([]);
  expect(findingsOfRule("attribution-twice", titled("The line reported open", "alleged"))).toEqual([]);
  expect(findingsOfRule("attribution-twice", titled("The line reported open", "verified"))).toEqual([]);
});

test("no title has two attributions", () => {
  expect(
    findingsOfRule(
      "attribution-twice",
      withStatement("Norbury said in 2025 that its union reportedly says the line is late."),
    ),
  ).toEqual(['_data/claims/new-claim.yaml:1:1 error the title says "said" and "says" -> say it once']);
  expect(
    findingsOfRule("attribution-twice", {
      "_data/watch/second-line-vote.yaml": swap(
        "Will the council vote for a second line?",
        "Will the reported vote be reported again?",
      ),
    }),
  ).toHaveLength(1);
});

test.each([
  [
    "takeaway",
    "_data/takeaways/cost-more-than-stated.yaml",
    /^takeaway: .*$/m,
    "takeaway: The town reportedly reports it.",
  ],
  ["policy option", "_data/options/count-by-others.yaml", /^title: .*$/m, "title: The town could say what it says."],
])("neither has that of a %s", (_, file, from, to) => {
  expect(findingsOfRule("attribution-twice", { [file]: (text: string) => text.replace(from, to) })).toHaveLength(1);
});

test("attributions within a quotation do not count", () => {
  expect(
    findingsOfRule(
      "attribution-twice",
      withStatement("Norbury’s mayor said in 2025 that the union “said no such thing”."),
    ),
  ).toEqual([]);
});
