import { expect, test } from "vitest";
import { editorQueues } from "../../src/model/editor-queue.ts";
import { evidenceCountLines, evidenceCounts } from "../../src/model/evidence-counts.ts";
import { briefingOf, type Edit, tramsWith } from "../helpers/content.ts";
import { claim, swap } from "../helpers/rules.ts";

const linesOf = (edits: Record<string, Edit> = {}) => evidenceCountLines(evidenceCounts(briefingOf(tramsWith(edits))));

test("claims are counted by standing, sources by grade", () => {
  expect(linesOf()).toEqual([
    "4 claims by standing: 1 corroborated, 1 self-reported, 1 attributed, 1 disputed",
    "3 sources by grade: 2 of grade B, 1 of grade C",
    "claims supported only by sources of low grade: 0 graded C or lower, 0 graded D or lower",
    "claims in no brief: 0",
    "claims reviewed without a change: 0",
  ]);
});

const weak = {
  "_data/claims/zz-weak.yaml": claim(),
  "_data/sources/riders-count-2025.yaml": swap("grade: C", "grade: D"),
};

test("a claim counts as weakly supported only if every source that supports it has a low grade", () => {
  expect(linesOf({ "_data/claims/zz-weak.yaml": claim() }).slice(2)).toEqual([
    "claims supported only by sources of low grade: 1 graded C or lower, 0 graded D or lower",
    "claims in no brief: 1",
    "claims reviewed without a change: 0",
  ]);
  expect(linesOf(weak)[2]).toBe(
    "claims supported only by sources of low grade: 1 graded C or lower, 1 graded D or lower",
  );
  const mixed = claim({
    evidence:
      "[{ source: riders-count-2025, stance: supports }, { source: norbury-accounts-2024, stance: supports, locator: p. 1 }]",
  });
  expect(linesOf({ ...weak, "_data/claims/zz-weak.yaml": mixed })[2]).toMatch(/: 0 graded C or lower/);
});

test("a withdrawn claim needs no better source and no brief", () => {
  const withdrawn = claim({ withdrawn: "{ date: 2025-12-01, reason: Counted twice. }" });
  expect(linesOf({ ...weak, "_data/claims/zz-weak.yaml": withdrawn }).slice(2)).toEqual([
    "claims supported only by sources of low grade: 0 graded C or lower, 0 graded D or lower",
    "claims in no brief: 0",
    "claims reviewed without a change: 0",
  ]);
});

test("the editors’ to-do list asks for a better source", () => {
  const queue = editorQueues(briefingOf(tramsWith(weak))).find(({ id }) => id === "weak-sources");
  expect(queue?.items.map(({ id, form }) => [id, form])).toEqual([["zz-weak", "/contribute/evidence/?claim=zz-weak"]]);
});
