import { expect, test } from "vitest";
import { checkFields } from "../../src/authoring/check-fields.ts";
import { formPathOf } from "../../src/authoring/form-path.ts";
import { draftOf, fieldsFor, formFor } from "../../src/authoring/forms.ts";
import { checkContent } from "../../src/check/check-content.ts";
import { allKinds, formFields } from "../../src/kinds/registry.ts";
import { read } from "../../src/read/read.ts";
import { rules } from "../../src/rules/all.ts";
import { readingRules } from "../../src/rules/parse-rules.ts";
import { today, trams } from "../helpers/content.ts";

const options = { basePath: "/", today };
const { content } = read(trams);
if (!content) throw new Error("trams cannot be read");
const known = { content, checked: checkContent(content, options) };

/** Returns the findings on the fields of an unfinished form, as `field: rule`. */
const judged = (name: string, data: Record<string, unknown>): string[] => {
  const form = formFor(name);
  if (!form) throw new Error(`there is no form ${name}`);
  const draft = draftOf(form, content, { data }, today);
  const [found] = checkFields(known, [{ draft, fields: fieldsFor(form, false), data, recordPath: [] }], options);
  return (found?.findings ?? []).map((one) => `${formPathOf(one, found?.form as never).join(".")}: ${one.rule}`);
};

test.each<[string, Record<string, unknown>, string[]]>([
  ["claim", {}, []],
  ["claim", { statement: "Trams are full." }, ["statement: claim-length"]],
  [
    "claim",
    { statement: "Norbury’s trams have recently carried far more riders than the town had planned." },
    ["statement: claim-vague-time"],
  ],
  [
    "claim",
    { statement: "It will cost more than the first line did, says the town of Norbury." },
    ["statement: claim-subject"],
  ],
  ["claim", { made_by: ["norbary"] }, ["made_by.0: unknown-id"]],
  ["claim", { made_by: ["The Mayor"], made_on: "2029-01-01" }, ["made_on: date-in-future"]],
  ["claim", { evidence: [{ source: "nosuch" }] }, ["evidence.0.source: unknown-id"]],
  ["claim", { evidence: [{}, { source: "nosuch", stance: "supports" }] }, ["evidence.1.source: unknown-id"]],
  ["claim", { kind: "fact" }, ["evidence: evidence-missing"]],
  ["source", { URL: "https://user@trams.example/" }, ["URL: web-address"]],
  ["brief", { title: "The economics of tram lines" }, ["title: title-topic"]],
  ["brief", { summary: "word ".repeat(61) }, ["summary: bottom-line-length"]],
  ["brief", { body: "A ~~cheap~~ line.[@nosuch]" }, ["body: brief-markup", "body: unknown-id"]],
  ["brief", { body: "Nobody rode." }, ["body: brief-uncited"]],
  ["brief", { body: "Few rode.\n\n    Nobody rode.[@riders-above-plan]" }, ["body: brief-uncited", "body: brief-code"]],
  ["brief", { body: "Few rode.[@riders-above-plan]\n\n> [!caution]" }, ["body: brief-callout"]],
  ["brief", { body: "It has [=riders-above-plan.riders]." }, []],
  ["brief", { judgments: [{ judgment: "x", claims: ["nosuch"] }] }, ["judgments.0.claims.0: unknown-id"]],
])("finds the errors in a %s that holds only %j", (name, data, expected) => {
  expect(judged(name, data)).toEqual(expected);
});

test.each(allKinds.filter((kind) => formFor(kind)))("an empty form for a %s has no findings", (kind) => {
  expect(judged(kind, {})).toEqual([]);
  for (const { key } of formFields(kind)) expect(judged(kind, { [key]: undefined })).toEqual([]);
});

test("every rule that judges one field exists", async () => {
  const ids = new Set([...rules, ...readingRules].map(({ id }) => id));
  const { readFileSync } = await import("node:fs");
  const text = readFileSync(new URL("../../src/authoring/check-fields.ts", import.meta.url), "utf8");
  const listed = [...text.slice(0, text.indexOf("]);")).matchAll(/^ {2}"([a-z-]+)",$/gm)].map(([, id]) => id);
  const named = [...listed, ...[...ids].filter((id) => id.startsWith("brief-"))];
  expect(named.length).toBeGreaterThan(25);
  for (const id of named) expect(ids).toContain(id);
});
