import { defineRule, type Report } from "./rule.ts";

/** A reply by the maker of the claim; it belongs in the claim or its evidence. */
export const replyParty = defineRule({
  id: "reply-party",
  exemptible: true,
  explain: "A reply comes from a party that the claim is about, not from its author.",
  good: "made_by: [a-newspaper], replies: [{ party: a-company, … }]",
  bad: "made_by: [a-company], replies: [{ party: a-company, … }]",
  *check({ content }): Iterable<Report> {
    for (const claim of content.records.claim)
      for (const [place, { party }] of (claim.data.replies ?? []).entries())
        if (claim.data.made_by.includes(party))
          yield {
            record: claim,
            path: ["replies", place, "party"],
            message: `${party} made the claim that it replies to`,
            hint: "add what it says as evidence or as a caveat",
          };
  },
});
