import { expect, test } from "vitest";
import { findingsOfRule, swap } from "../helpers/rules.ts";

test("reports an unknown figure of a claim, with the closest existing one", () => {
  expect(
    findingsOfRule("unknown-figure", {
      "briefs/trams-pay-slowly.md": swap("[=line-cost-forty-million.cost]", "[=line-cost-forty-million.costs]"),
      "_data/debates/how-many-ride.yaml": swap(
        "figure: riders-above-plan.riders",
        "figure: bridge-cost-left-out.riders",
      ),
    }),
  ).toEqual([
    "_data/debates/how-many-ride.yaml:9:5 error the claim bridge-cost-left-out has no figure riders -> it has no figures; add one to the claim",
    "briefs/trams-pay-slowly.md:27:45 error the claim line-cost-forty-million has no figure costs -> did you mean cost?",
  ]);
});

test("reports a figure of an unknown claim, with the claim", () => {
  expect(
    findingsOfRule("unknown-figure", {
      "briefs/trams-pay-slowly.md": swap("[=line-cost-forty-million.cost]", "[=line-cost-forty.cost]"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:27:45 error there is no claim line-cost-forty -> add _data/claims/line-cost-forty.yaml, or name one that is there",
  ]);
});

test("a name that all objects have is not a figure", () => {
  expect(
    findingsOfRule("unknown-figure", {
      "briefs/trams-pay-slowly.md": swap("[=line-cost-forty-million.cost]", "[=line-cost-forty-million.constructor]"),
    }),
  ).toEqual([
    "briefs/trams-pay-slowly.md:27:45 error the claim line-cost-forty-million has no figure constructor -> its figures are cost",
  ]);
});
