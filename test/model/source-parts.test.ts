import { expect, test } from "vitest";
import type { Source } from "../../src/model/briefing.ts";
import { pageAddresses } from "../../src/model/page-addresses.ts";
import { claimsByPart, claimsOfNoPart, partsTitle, positionWithin } from "../../src/model/source-parts.ts";
import { type Edit, tramsBriefing } from "../helpers/content.ts";
import { claim } from "../helpers/rules.ts";

const said = (locator: string): Edit =>
  claim({ evidence: `[{ source: institute-survey-2025, stance: supports, locator: "${locator}" }]` });

const surveyWith = (edits: Record<string, Edit> = {}): Source => {
  const source = tramsBriefing(edits).sources.find(({ id }) => id === "institute-survey-2025");
  if (!source) throw new Error("the survey is gone");
  return source;
};

const shape = (source: Source) =>
  claimsByPart(source).map(({ id, rows }) => [id, rows.map(({ claim: { id: name }, place }) => `${name}: ${place}`)]);

test("claims are listed by the parts of their source", () => {
  expect(shape(surveyWith())).toEqual([
    ["p-2", ["second-line-by-2027: "]],
    ["table-3", ["bridge-cost-left-out: "]],
    ["p-40", []],
  ]);
});

test("within a part, claims are sorted by ordinals and numbers, and those without come first", () => {
  const order = ["tenth line", "second line, word 10", "second line, word 2", "first line", "heading"];
  const source = surveyWith(
    Object.fromEntries(order.map((place, at) => [`_data/claims/z${at}.yaml`, said(`table 3, ${place}`)])),
  );
  expect(claimsByPart(source)[1]?.rows.map(({ place }) => place)).toEqual([
    "",
    "heading",
    "first line",
    "second line, word 2",
    "second line, word 10",
    "tenth line",
  ]);
});

test("the number of a part does not match the beginning of a longer number", () => {
  expect(positionWithin("Question 1", "Question 12")).toBeUndefined();
  expect(positionWithin("Question 1", "Question 1")).toBe("");
  expect(positionWithin("Question 1", "Question 1, second answer")).toBe("second answer");
  expect(positionWithin("Question 1", "Question 1 (end)")).toBe("(end)");
  expect(positionWithin("Question 1", "In Question 1")).toBeUndefined();
});

test("claims from no part are listed too, but evidence of an outcome is not a claim of the source", () => {
  const source = surveyWith({
    "_data/claims/zz.yaml": said("the last lines"),
    "_data/claims/second-line-by-2027.yaml": (text) =>
      text.replace(
        "by the end of 2025.\n",
        "by the end of 2025.\n  evidence: [{ source: institute-survey-2025, stance: supports, locator: p. 40 }]\n",
      ),
  });
  expect(claimsOfNoPart(source).map(({ claim: { id }, place }) => [id, place])).toEqual([["zz", "the last lines"]]);
  expect(claimsByPart(source)[2]?.rows).toEqual([]);
});

test("the page has a published address and a title with the type of the document", () => {
  expect(pageAddresses(tramsBriefing())).toContain("/sources/institute-survey-2025/claims/");
  expect(pageAddresses(tramsBriefing())).not.toContain("/sources/riders-count-2025/claims/");
  expect(partsTitle({ data: { ...surveyWith().data, type: "interview" } })).toBe("The interview, claim by claim");
  expect(partsTitle(surveyWith())).toBe("The report, claim by claim");
  expect(partsTitle({ data: { ...surveyWith().data, type: "dataset" } })).toBe("The document, claim by claim");
});
