import { expect, test } from "vitest";
import { type FormMessage, formMessage } from "../../src/authoring/form-messages.ts";
import { formPathOf } from "../../src/authoring/form-path.ts";
import { draftOf, type Form, fieldsFor, forms, positionInRecord } from "../../src/authoring/forms.ts";
import { checkProposal } from "../../src/authoring/propose.ts";
import { toProposed } from "../../src/authoring/record-text.ts";
import { checkContent } from "../../src/check/check-content.ts";
import { defaultsOf } from "../../src/kinds/registry.ts";
import { read } from "../../src/read/read.ts";
import { today, trams } from "../helpers/content.ts";

const content = read(trams).content;
if (!content) throw new Error("no content");
const known = { content, checked: checkContent(content, { basePath: "/", today }) };

const formNamed = (name: string): Form => {
  const form = forms.find((one) => one.name === name);
  if (!form) throw new Error(`no form ${name}`);
  return form;
};

/** Returns a form's messages on its values. */
const told = (name: string, put: Record<string, unknown>, id?: string): FormMessage[] => {
  const form = formNamed(name);
  const isNew = name !== "dispute" && name !== "evidence";
  const data = { ...(isNew ? defaultsOf(form.kind, today) : {}), ...put };
  const proposed = toProposed(draftOf(form, content, { data, id }, today));
  const asked = {
    fields: fieldsFor(form, false),
    data,
    text: proposed.text,
    recordPath: positionInRecord(form, content, data),
  };
  return checkProposal(known, [proposed], { basePath: "/", today }).findings.map((finding) =>
    formMessage(finding, formPathOf(finding, asked), asked.fields, data),
  );
};

const lines = (list: FormMessage[]) =>
  list.map(({ field, message, hint }) => [`${field}:`, message, hint].filter(Boolean).join(" "));

const claim = {
  statement: "Norbury’s trams carried 9,000 riders a day in May 2025, by the operator’s own count.",
  kind: "estimate",
  themes: ["streets"],
  made_by: ["norbury-works"],
  made_on: "2025-06",
  confidence: "moderate",
  because: "Doors are counted.",
  evidence: [{ source: "riders-count-2025", stance: "supports", locator: "p. 3", credibility: 3 }],
};

const judgment = {
  judgment: "The count is open.",
  confidence: "low",
  because: "So it is.",
  claims: ["riders-above-plan"],
};
const brief = {
  title: "A second line has to wait for a count of riders",
  summary: "The council waits for a count.",
  themes: ["money"],
  judgments: [judgment, judgment, judgment],
  body: "The line cost a lot.[@line-cost-forty-million]",
};

test("an empty field is reported by its label, with how to fill it in, and not as an error", () => {
  const empty = told("claim", { made_by: [], evidence: [] });
  expect(lines(empty)).toEqual([
    "Statement: Fill this in.",
    "Kind: Choose one.",
    "Themes: Tick at least one.",
    "Made by: Type a word of its name, and choose one that is offered.",
    "Made on: Fill this in.",
  ]);
  expect(empty.every((one) => one.empty)).toBe(true);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ["claim", claim, []],
  [
    "claim",
    { ...claim, made_on: "last May" },
    ["Made on: “last May” is not a date. Write 2025-01-27, 2025-01 or 2025."],
  ],
  [
    "claim",
    { ...claim, made_by: ["norbury-work"] },
    ["Made by: There is no actor norbury-work. Did you mean norbury-works?"],
  ],
  [
    "claim",
    { ...claim, made_by: ["The Mayor"] },
    ["Made by: “The Mayor” is not in this briefing. Choose one that is offered, or add it at the field."],
  ],
  ["claim", { ...claim, evidence: [] }, ["Evidence: Add a piece of evidence."]],
  [
    "claim",
    { ...claim, evidence: [...claim.evidence, { stance: "supports" }] },
    ["Piece of evidence 2: Source: Type a word of its name, and choose one that is offered."],
  ],
  [
    "claim",
    { ...claim, because: undefined },
    ["Confidence: The claim has a confidence and no because. Fill in “Because”: the reason, in a sentence."],
  ],
  [
    "claim",
    { ...claim, figures: { "Final run": { value: 1, unit: "riders", label: "Riders" } } },
    [
      "Figures: The name “Final run” must be lower-case words joined by hyphens. Use lower-case letters, digits and hyphens, such as final-run.",
    ],
  ],
  [
    "claim",
    { ...claim, as_of: { from: "2025-05", to: "2025-01" } },
    ["Period covered: Goes from 2025-05 to 2025-01. Write the earlier date first."],
  ],
  [
    "claim",
    { ...claim, made_on: "2031-01-01" },
    ["Made on: Is 2031-01-01, which is after today, 2026-01-15. Write the date on which it happened."],
  ],
  ["dispute", { claim: "bridge-cost-left-out" }, ["Source: Type a word of its name, and choose one that is offered."]],
  [
    "dispute",
    { claim: "bridge-cost-left-out", source: "mayors-speech" },
    ["Source: There is no source mayors-speech. Choose one that is offered, or add it at the field."],
  ],
  [
    "dispute",
    { claim: "nosuch", source: "riders-count-2025", locator: "p. 3" },
    ["Claim: There is no claim nosuch. Choose one that is offered."],
  ],
  ["dispute", {}, ["Claim: Type a word of its name, and choose one that is offered."]],
  ["brief", { ...brief, judgments: [] }, ["Key judgments: Add a judgment."]],
  [
    "brief",
    { ...brief, judgments: [judgment] },
    ["Key judgments: Needs three judgments or more. Say what else the reader should take away."],
  ],
  [
    "brief",
    { ...brief, judgments: [judgment, { ...judgment, because: undefined }, judgment] },
    ["Judgment 2: Because: The judgment gives no reason. Fill in “Because”: the reason, in a sentence."],
  ],
  [
    "brief",
    { ...brief, body: "See [@nothing-of-the-kind]." },
    ["Text: There is no claim nothing-of-the-kind. Choose one that is offered, or add it at the field."],
  ],
  [
    "source",
    {
      type: "webpage",
      title: "A page on trams",
      language: "en",
      tier: "primary",
      origin: "norbury",
      URL: "www.x",
      reliability: { grade: "B", why: "So." },
    },
    [
      "Address: “www.x” is not a full web address. Write the whole address as the browser shows it, beginning with https://.",
    ],
  ],
  [
    "source",
    {
      type: "webpage",
      title: "A page on trams",
      language: "en",
      tier: "primary",
      origin: "norbury",
      reliability: { grade: "B" },
    },
    ["Reliability: Why: Fill this in."],
  ],
  [
    "option",
    { title: "A second line", actor: "norbury", themes: ["streets"] },
    [
      "Option: The option has no claims against it. Fill in “For it” and “Against it”: the claims on either side.",
      "Option: The option has no claims for it. Fill in “For it” and “Against it”: the claims on either side.",
      "Option: The option does not say who could do what. Write who could do what, such as: Congress could …",
    ],
  ],
])("the form for a %s reports findings in its own words", (name, put, expected) => {
  expect(lines(told(name, put))).toEqual(expected);
});

test("an invalid short name is reported under the field’s label", () => {
  expect(lines(told("claim", claim, "My claim"))).toEqual([
    "Short name: This cannot be a short name. Use lower-case letters, digits and hyphens in the short name, such as training-cost.",
  ]);
});

test("what was typed is repeated as it was typed, also where it looks like a key", () => {
  const evidence = [{ source: "lusa.example/a?utm_source=x", stance: "supports", locator: "p. 1" }];
  expect(lines(told("claim", { ...claim, evidence }))).toEqual([
    "Piece of evidence 1: Source: “lusa.example/a?utm_source=x” is not in this briefing. Choose one that is offered, or add it at the field.",
  ]);
});

test("no message about an empty record mentions files or keys", () => {
  for (const { name } of forms)
    for (const line of lines(told(name, {}))) expect(line).not.toMatch(/_|\.yaml|\.md\b|\bkeys?\b|\bmap\b|in quotes/);
});
