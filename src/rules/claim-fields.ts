import { likelihoods } from "../kinds/vocabulary.ts";
import { withArticle } from "../lib/count.ts";
import { firstDay, lastDay } from "../lib/dates.ts";
import { recordRules } from "./rule.ts";

/** The rules on what the author of a claim wrote. */
export const claimFields = recordRules("claim", [
  {
    id: "because-missing",
    exemptible: true,
    explain: "A confidence or a likelihood comes with its reason, or the reader cannot weigh it.",
    good: "confidence: moderate, because: One outlet reports it, and nobody has confirmed it.",
    bad: "confidence: moderate, and no because",
    find: ({ data: { confidence, likelihood, because } }) =>
      (confidence || likelihood) &&
      !because && {
        path: [confidence ? "confidence" : "likelihood"],
        message: `the claim has a ${confidence ? "confidence" : "likelihood"} and no because`,
        hint: "add because: the reason, in a sentence",
      },
  },
  {
    id: "confidence-missing",
    severity: "warning",
    exemptible: true,
    explain: "A judgment or an estimate says how sure its maker or the editor is of it.",
    good: "kind: estimate, confidence: low, because: The method is not known.",
    bad: "kind: estimate, and no confidence",
    find: ({ data: { kind, confidence } }) =>
      (kind === "judgment" || kind === "estimate") &&
      !confidence && {
        path: ["kind"],
        message: `the claim is ${withArticle(kind)} without a confidence`,
        hint: "add confidence: high, moderate or low, and because",
      },
  },
  {
    id: "evidence-context-only",
    severity: "warning",
    exemptible: true,
    explain:
      "A fact or an estimate needs a source that speaks for it or against it; only a judgment or a forecast may rely on having been made.",
    good: "kind: fact, with evidence whose stance is supports",
    bad: "kind: fact, with evidence whose stance is context and nothing else",
    find: ({ data: { kind, evidence, withdrawn } }) =>
      (kind === "fact" || kind === "estimate") &&
      !withdrawn &&
      evidence.length > 0 &&
      evidence.every(({ stance }) => stance === "context") && {
        path: ["evidence"],
        message: `the claim is ${withArticle(kind)}, and its evidence is nothing but context`,
        hint: "name a source that supports it, or call it a judgment",
      },
  },
  {
    id: "evidence-missing",
    exemptible: true,
    explain: "A claim names at least one source, if only the one in which it was made.",
    good: "evidence: [{ source: v3-report, stance: supports, locator: Table 1, p. 5 }]",
    bad: "evidence: []",
    find: ({ data: { evidence, withdrawn } }) =>
      evidence.length === 0 &&
      !withdrawn && {
        path: ["evidence"],
        message: "the claim has no evidence",
        hint: "name a source that supports it, or the one in which it was said, as context",
      },
  },
  {
    id: "forecast-call",
    explain:
      "A forecast is either a firm call (“will”, “expects”) or names a possibility (“could”, “might”). The two are scored separately, because a possibility that came true is no hit.",
    good: "kind: forecast, call: possibility, statement: The council could build a second line.",
    bad: "kind: forecast, and no call",
    find: ({ data: { kind, call } }) => [
      kind === "forecast" &&
        !call && {
          path: ["kind"],
          message: "the claim is a forecast without a call",
          hint: "add call: firm if it says what will happen, or call: possibility if it says what could",
        },
      kind !== "forecast" &&
        call && {
          path: ["call"],
          message: `the claim is ${withArticle(kind)} and has a call`,
          hint: "delete call, or make the claim a forecast if it says what will happen",
        },
    ],
  },
  {
    id: "likelihood-misplaced",
    exemptible: true,
    explain: "A likelihood says how probable a future event is; how sure one is of anything else is a confidence.",
    good: "kind: judgment, confidence: moderate",
    bad: "kind: judgment, likelihood: likely",
    find: ({ data: { kind, likelihood } }) =>
      likelihood &&
      kind !== "forecast" && {
        path: ["likelihood"],
        message: `the claim is ${withArticle(kind)} and has a likelihood`,
        hint: "give it a confidence instead, or call it a forecast if it is about the future",
      },
  },
  {
    id: "likelihood-missing",
    exemptible: true,
    explain: "A forecast says how likely it is, in one of seven terms, so that it can be scored.",
    good: "kind: forecast, likelihood: very likely",
    bad: "kind: forecast, and no likelihood",
    find: ({ data: { kind, likelihood } }) =>
      kind === "forecast" &&
      !likelihood && {
        path: ["kind"],
        message: "the claim is a forecast without a likelihood",
        hint: `add likelihood: ${likelihoods.join(", ")}`,
      },
  },
  {
    id: "range-order",
    explain: "A range of numbers or of dates is written from its lower end to its upper end.",
    good: "value: [1.3, 1.6]",
    bad: "value: [1.6, 1.3]",
    find: ({ data: { as_of, figures = {} } }) => [
      typeof as_of === "object" &&
        as_of.from &&
        as_of.to &&
        lastDay(as_of.to) < firstDay(as_of.from) && {
          path: ["as_of"],
          message: `as_of goes from ${as_of.from} to ${as_of.to}`,
          hint: "write the earlier date first",
        },
      ...Object.entries(figures).map(
        ([key, { value }]) =>
          Array.isArray(value) &&
          value[0] >= value[1] && {
            path: ["figures", key, "value"],
            message: `the figure ${key} goes from ${value[0]} to ${value[1]}`,
            hint: "write the lower number first, or one number if they are the same",
          },
      ),
    ],
  },
  {
    id: "reply-party",
    exemptible: true,
    explain: "A reply comes from a party that the claim is about, not from its author.",
    good: "made_by: [a-newspaper], replies: [{ party: a-company, … }]",
    bad: "made_by: [a-company], replies: [{ party: a-company, … }]",
    find: ({ data: { made_by, replies = [] } }) =>
      replies.map(
        ({ party }, place) =>
          made_by.includes(party) && {
            path: ["replies", place, "party"],
            message: `${party} made the claim that it replies to`,
            hint: "add what it says as evidence or as a caveat",
          },
      ),
  },
]);
