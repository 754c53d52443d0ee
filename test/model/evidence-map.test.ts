import { expect, test } from "vitest";
import {
  claimsSupportedOnlyBy,
  type EvidenceMap,
  mapOfActor,
  mapOfBrief,
  mapOfClaim,
  mapOfSource,
} from "../../src/model/evidence-map.ts";
import { briefingOf, inspectTrams } from "../helpers/content.ts";
import { swap } from "../helpers/rules.ts";

const ids = (map: EvidenceMap) =>
  Object.fromEntries(
    Object.entries(map)
      .map(([name, nodes]) => [name, (nodes as { id: string }[]).map(({ id }) => id).sort()] as const)
      .filter(([, all]) => all.length > 0),
  );

const named = <T extends { id: string }>(all: readonly T[], id: string): T => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const brief = "trams-pay-slowly";

test("a claim relies on its sources, their origins and what it depends on", () => {
  const { briefing } = inspectTrams({
    "_data/claims/line-cost-forty-million.yaml": swap(
      "type: qualified_by, claim: bridge-cost-left-out",
      "type: depends_on, claim: bridge-cost-left-out",
    ),
  });
  const { claims } = briefing ?? briefingOf();
  expect(ids(mapOfClaim(named(claims, "line-cost-forty-million")))).toEqual({
    origins: ["norbury-works"],
    sources: ["norbury-accounts-2024"],
    basis: ["bridge-cost-left-out"],
    briefs: [brief],
  });
  expect(ids(mapOfClaim(named(claims, "bridge-cost-left-out")))).toMatchObject({ claims: ["line-cost-forty-million"] });
});

test("context is shown only for a claim without other evidence", () => {
  const { claims } = briefingOf();
  expect(ids(mapOfClaim(named(claims, "second-line-by-2027")))).toMatchObject({ sources: ["institute-survey-2025"] });
});

test("claims that a source or an actor disputes do not rely on it", () => {
  const { sources } = briefingOf();
  expect(ids(mapOfSource(named(sources, "riders-count-2025")))).toEqual({
    origins: ["riders-union"],
    claims: ["bridge-cost-left-out"],
    disputed: ["riders-above-plan"],
    briefs: [brief],
  });
});

test("an actor includes its parts, but a part does not include the whole", () => {
  const briefing = briefingOf();
  const { actors } = briefing;
  expect(ids(mapOfActor(named(actors, "riders-union"), briefing))).toEqual({
    sources: ["riders-count-2025"],
    claims: ["bridge-cost-left-out"],
    disputed: ["riders-above-plan"],
    briefs: [brief],
  });
  const whole = mapOfActor(named(actors, "norbury"), briefing);
  expect(ids(whole).claims).toEqual(["bridge-cost-left-out", "line-cost-forty-million", "riders-above-plan"]);
  expect(
    claimsSupportedOnlyBy(named(actors, "norbury"), whole.claims)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["line-cost-forty-million", "riders-above-plan"]);
  const part = named(actors, "norbury-works");
  expect(ids(mapOfActor(part, briefing))).toEqual(ids(whole));
  expect(ids(mapOfActor({ ...part, id: "another-part" }, briefing))).toEqual({});
});

test("a brief relies on its claims, and briefs that link to it rely on it", () => {
  const briefing = briefingOf();
  expect(ids(mapOfBrief(named(briefing.briefs, brief)))).toMatchObject({
    basis: expect.arrayContaining(["riders-above-plan"]),
    briefs: [brief],
  });
});
