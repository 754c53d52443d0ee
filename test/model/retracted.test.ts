import { expect, test } from "vitest";
import { EvidenceByStance } from "../../_includes/parts/claim.tsx";
import { SourceNotices } from "../../_includes/parts/reference.tsx";
import { asCsl } from "../../src/exports/references/csl.ts";
import { tramsBriefing } from "../helpers/content.ts";
import { append, claim } from "../helpers/rules.ts";

const source = "_data/sources/riders-count-2025.yaml";
const file = "_data/claims/new-claim.yaml";
const notice = (kind: "retracted" | "corrected", date = "2026-01-05") =>
  append(`notice: { kind: ${kind}, date: ${date}, text: The count was <wrong>., URL: https://riders.example/notice }`);
const both =
  "[{ source: riders-count-2025, stance: supports }, { source: norbury-accounts-2024, stance: supports, locator: p. 1 }]";

const verdict = (evidence: string, edits = {}) => {
  const found = tramsBriefing({ [file]: claim({ evidence }), ...edits }).claim.get("new-claim");
  return [found?.verdict.standing, found?.verdict.why];
};

test("a retracted source no longer counts toward a standing", () => {
  expect(verdict(both)[0]).toBe("corroborated");
  expect(verdict(both, { [source]: notice("retracted") })).toEqual([
    "single origin",
    "1 source, 1 origin: only Norbury Works supports it. 1 source was retracted and no longer counts.",
  ]);
  expect(verdict("[{ source: riders-count-2025, stance: supports }]", { [source]: notice("retracted") })[0]).toBe(
    "attributed",
  );
  expect(
    verdict(
      "[{ source: riders-count-2025, stance: disputes }, { source: norbury-accounts-2024, stance: supports, locator: p. 1 }]",
      {
        [source]: notice("retracted"),
      },
    )[0],
  ).toBe("single origin");
});

test("a corrected source still counts", () => {
  expect(verdict(both, { [source]: notice("corrected") })).toEqual(verdict(both));
});

test("the notice is shown on the claim and at the piece of evidence, escaped", () => {
  const found = tramsBriefing({ [source]: notice("retracted") }).claim.get("riders-above-plan");
  const head = String(SourceNotices({ sources: found?.evidence.map((row) => row.source) ?? [] }));
  expect(head).toContain('<aside class="notice">');
  expect(head).toContain("<b>Retracted on <time");
  expect(head).toContain("The count was &lt;wrong&gt;.");
  expect(head).toContain('href="https://riders.example/notice"');
  expect(String(EvidenceByStance({ evidence: found?.evidence ?? [] }))).toContain("<b>Retracted on <time");
});

test("in CSL-JSON, notices and credits are not among the standard fields", () => {
  const found = tramsBriefing({ [source]: (text) => `${notice("retracted")(text)}contributed_by: [Bo]\n` });
  const csl = asCsl(found.sources.find(({ id }) => id === "riders-count-2025") as never);
  expect(Object.keys(csl)).not.toContain("notice");
  expect(Object.keys(csl)).not.toContain("contributed_by");
  expect(csl.custom).toMatchObject({ notice: { kind: "retracted" } });
});
