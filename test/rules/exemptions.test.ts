import { expect, test } from "vitest";
import { findingsOf } from "../helpers/content.ts";
import { append, claim, findingsOfRule } from "../helpers/rules.ts";

const pronoun = '"It carried more riders in 2024 than the town had planned for."';

test("an exemption silences its rule on its record", () => {
  const exempt = "[{ rule: claim-subject, because: A line from a song. }]";
  expect(findingsOf({ "_data/claims/new-claim.yaml": claim({ statement: pronoun, exempt }) }).join("\n")).not.toContain(
    "claim-subject",
  );
});

test("it silences no other rule, and no other record", () => {
  const exempt = "[{ rule: claim-length, because: It is short. }]";
  expect(
    findingsOfRule("claim-subject", {
      "_data/claims/new-claim.yaml": claim({ statement: pronoun, exempt }),
      "_data/claims/other-claim.yaml": claim({
        statement: '"They are the riders of whom nobody in Norbury has heard."',
        exempt: "[{ rule: claim-subject, because: A line from a song. }]",
      }),
    }),
  ).toEqual([
    '_data/claims/new-claim.yaml:1:1 error the claim begins with "It" and names no subject -> begin with the name of who or what it is about',
  ]);
});

test("reports an exemption without effect, for an unknown rule or for a rule without exemptions", () => {
  expect(
    findingsOfRule("exemption-unneeded", {
      "_data/claims/new-claim.yaml": claim({
        exempt:
          "[{ rule: claim-length, because: a }, { rule: claim-lenght, because: b }, { rule: web-address, because: c }]",
      }),
      "briefs/trams-pay-slowly.md": (text) =>
        text.replace("review_by:", "exempt: [{ rule: title-topic, because: d }]\nreview_by:"),
      "_data/site.yaml": append("exempt: [{ rule: xyzzy, because: e }]"),
    }).map((line) => line.slice(0, 150)),
  ).toEqual([
    "_data/claims/new-claim.yaml:9:12 error the rule claim-length finds nothing here to be exempt from -> delete the exemption",
    "_data/claims/new-claim.yaml:9:48 error there is no rule claim-lenght -> did you mean claim-length?",
    "_data/claims/new-claim.yaml:9:84 error the rule web-address allows no exemption -> fix what it finds, and delete the exemption",
    "_data/site.yaml:20:12 error there is no rule xyzzy -> rules that allow exemptions are actor-unused, attribution-twice, because-missing, bottom-line-le",
    "briefs/trams-pay-slowly.md:22:12 error the rule title-topic finds nothing here to be exempt from -> delete the exemption",
  ]);
});

test("no record can exempt itself from a rule that protects readers", () => {
  expect(
    findingsOfRule("web-address", {
      "_data/sources/riders-count-2025.yaml": (text) =>
        `${text.replace("https://riders.example/count", "javascript:alert(1)")}exempt: [{ rule: web-address, because: x }]\n`,
    }),
  ).toEqual([
    '_data/sources/riders-count-2025.yaml:5:1 error URL "javascript:alert(1)" begins with javascript:, which is not allowed -> write the whole address as the browser shows it, beginning with https://',
  ]);
});
