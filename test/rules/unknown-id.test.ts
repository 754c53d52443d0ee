import { expect, test } from "vitest";
import { append, findingsOfRule, swap } from "../helpers/rules.ts";

test("reports an unknown id, with the closest existing one", () => {
  expect(
    findingsOfRule("unknown-id", {
      "_data/claims/riders-above-plan.yaml": swap("themes: [money, streets]", "themes: [moeny, streets]"),
      "briefs/trams-pay-slowly.md": (text) =>
        text
          .replace("[@riders-above-plan]", "[@riders-above-plans]")
          .replace("(trams-pay-slowly.md#what-it-cost)", "(trams-pay.md)"),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:3:10 error there is no theme moeny -> did you mean money?",
    "briefs/trams-pay-slowly.md:31:49 error there is no claim riders-above-plans -> did you mean riders-above-plan?",
    "briefs/trams-pay-slowly.md:39:30 error there is no brief trams-pay -> add briefs/trams-pay.md, or name one that is there",
  ]);
});

test("reports a renamed or removed id, with its entry in the ledger", () => {
  const relyOn = (id: string) => (text: string) => text.replace("[@riders-above-plan]", `[@${id}]`);
  const hintFor = (line: string) =>
    findingsOfRule("unknown-id", {
      "briefs/trams-pay-slowly.md": relyOn("crowds-above-plan"),
      "_data/published.txt": (text) => append(line)(text.replace("/claims/riders-above-plan/\n", "")),
    }).map((told) => told.replace(/^.* -> /, ""));
  expect(hintFor("/claims/crowds-above-plan/ -> /claims/riders-above-plan/")).toEqual([
    "it was renamed: write riders-above-plan",
  ]);
  expect(hintFor("/claims/crowds-above-plan/ gone: Nobody counted.")).toEqual([
    "it was taken away (Nobody counted.): name another one, or leave it out",
  ]);
  expect(hintFor("/claims/crowds-above-plan/")).toEqual(["if it is riders-above-plan now, write that"]);
  expect(hintFor("/claims/somebody-else/ gone: Nobody came.")).toEqual(["did you mean riders-above-plan?"]);
});

test("reports an id of another kind as such", () => {
  expect(
    findingsOfRule("unknown-id", {
      "_data/claims/riders-above-plan.yaml": swap("made_by: [norbury-works]", "made_by: [riders-count-2025]"),
    }),
  ).toEqual([
    "_data/claims/riders-above-plan.yaml:4:11 error there is no actor riders-count-2025; it is the id of a source -> add _data/actors/riders-count-2025.yaml, or name one that is there",
  ]);
});

test("checks every link between records", () => {
  expect(
    findingsOfRule("unknown-id", {
      "_data/sources/riders-count-2025.yaml": swap("origin: riders-union", "origin: x1"),
      "_data/events/line-opened.yaml": (text) =>
        text
          .replace("actors: [norbury]", "actors: [x2]")
          .replace("claims: [riders-above-plan]", "claims: [x3]")
          .replace("source: norbury-accounts-2024", "source: x4")
          .replace("[streets]", "[x5]"),
      "_data/watch/second-line-vote.yaml": (text) =>
        text
          .replace("raised_by: [transit-institute]", "raised_by: [x6]")
          .replace("claims: [second-line-by-2027]", "claims: [x7]"),
      "_data/debates/how-many-ride.yaml": (text) =>
        text
          .replace("held_by: [norbury-works]", "held_by: [x8]")
          .replace("claims: [riders-above-plan]", "claims: [x9]")
          .replace("source: riders-count-2025", "source: x10"),
      "_data/terms/light-rail.yaml": append("see_also: [x11]\nsources: [{ source: x12 }]"),
      "_data/actors/norbury.yaml": append("part_of: x13"),
      "_data/site.yaml": (text) =>
        text.replace("lead: [trams-pay-slowly]", "lead: [x14]").replace("briefs: [trams-pay-slowly]", "briefs: [x15]"),
      "_data/claims/line-cost-forty-million.yaml": (text) =>
        text
          .replace("claim: bridge-cost-left-out", "claim: x16")
          .replace("source: norbury-accounts-2024", "source: x17, origin: x18"),
      "briefs/trams-pay-slowly.md": (text) =>
        text
          .replace("claims: [riders-above-plan]", "claims: [x19]")
          .replace("themes: [money, streets]", "themes: [x20]")
          .concat("\n[#x21]\n"),
    }),
  ).toEqual([
    "_data/actors/norbury.yaml:6:1 error there is no actor x13 -> add _data/actors/x13.yaml, or name one that is there",
    "_data/claims/line-cost-forty-million.yaml:13:7 error there is no source x17 -> add _data/sources/x17.yaml, or name one that is there",
    "_data/claims/line-cost-forty-million.yaml:13:20 error there is no actor x18 -> add _data/actors/x18.yaml, or name one that is there",
    "_data/claims/line-cost-forty-million.yaml:15:27 error there is no claim x16 -> add _data/claims/x16.yaml, or name one that is there",
    "_data/debates/how-many-ride.yaml:7:15 error there is no actor x8 -> add _data/actors/x8.yaml, or name one that is there",
    "_data/debates/how-many-ride.yaml:8:14 error there is no claim x9 -> add _data/claims/x9.yaml, or name one that is there",
    "_data/debates/how-many-ride.yaml:14:17 error there is no source x10 -> add _data/sources/x10.yaml, or name one that is there",
    "_data/events/line-opened.yaml:4:10 error there is no theme x5 -> add _data/themes/x5.yaml, or name one that is there",
    "_data/events/line-opened.yaml:6:10 error there is no actor x2 -> add _data/actors/x2.yaml, or name one that is there",
    "_data/events/line-opened.yaml:7:10 error there is no claim x3 -> add _data/claims/x3.yaml, or name one that is there",
    "_data/events/line-opened.yaml:8:13 error there is no source x4 -> add _data/sources/x4.yaml, or name one that is there",
    "_data/site.yaml:14:8 error there is no brief x14 -> add briefs/x14.md, or name one that is there",
    "_data/site.yaml:19:14 error there is no brief x15 -> add briefs/x15.md, or name one that is there",
    "_data/sources/riders-count-2025.yaml:8:1 error there is no actor x1 -> add _data/actors/x1.yaml, or name one that is there",
    "_data/terms/light-rail.yaml:5:12 error there is no term x11 -> add _data/terms/x11.yaml, or name one that is there",
    "_data/terms/light-rail.yaml:6:13 error there is no source x12 -> add _data/sources/x12.yaml, or name one that is there",
    "_data/watch/second-line-vote.yaml:3:13 error there is no actor x6 -> add _data/actors/x6.yaml, or name one that is there",
    "_data/watch/second-line-vote.yaml:8:10 error there is no claim x7 -> add _data/claims/x7.yaml, or name one that is there",
    "briefs/trams-pay-slowly.md:6:10 error there is no theme x20 -> add _data/themes/x20.yaml, or name one that is there",
    "briefs/trams-pay-slowly.md:14:14 error there is no claim x19 -> add _data/claims/x19.yaml, or name one that is there",
    "briefs/trams-pay-slowly.md:41:1 error there is no chart x21 -> add _data/charts/x21.yaml, or name one that is there",
  ]);
});
