import { describe, expect, test } from "vitest";
import { type Edit, inspectTrams } from "../helpers/content.ts";
import { claim } from "../helpers/rules.ts";

const other = "_data/claims/other-claim.yaml";

/** Standing and reasons of a claim with these lines, made by the institute. */
const verdict = (lines: Record<string, string>, edits: Record<string, Edit> = {}) => {
  const { briefing } = inspectTrams({ "_data/claims/new-claim.yaml": claim(lines), ...edits });
  const { standing, summary, why } = briefing?.claim.get("new-claim")?.verdict ?? {};
  return [standing, summary, why];
};

const riders = "{ source: riders-count-2025, stance: supports }";
const accounts = "{ source: norbury-accounts-2024, stance: supports, locator: p. 1 }";
const survey = "{ source: institute-survey-2025, stance: supports, locator: p. 1 }";

test("independent origins are counted by organization, without the maker’s own, whatever the standing", () => {
  const { briefing } = inspectTrams({
    "_data/claims/new-claim.yaml": claim({
      evidence: `[${riders}, ${accounts}, ${survey}, { source: riders-count-2025, stance: disputes }]`,
      withdrawn: "{ date: 2025-11-01, reason: We misread it. }",
    }),
  });
  expect(briefing?.claim.get("new-claim")?.verdict.origins).toBe(2);
  expect(briefing?.claim.get("riders-above-plan")?.verdict.origins).toBe(0);
});

describe("by its evidence a claim is", () => {
  test("attributed, if nothing supports or disputes it", () => {
    expect(verdict({ evidence: "[{ source: riders-count-2025, stance: context }]" })).toEqual([
      "attributed",
      "no evidence for or against",
      "Attributed to Transit Institute; the record holds no evidence for or against it.",
    ]);
  });

  test("self-reported, if only its maker supports it", () => {
    expect(verdict({ evidence: `[${survey}]` })).toEqual([
      "self-reported",
      "1 source, 1 origin, the maker itself",
      "1 source, 1 origin, the maker itself: only Transit Institute supports it.",
    ]);
  });

  test("self-reported, if a part of its maker’s organization supports it", () => {
    expect(verdict({ made_by: "[norbury]", evidence: `[${accounts}]` })).toEqual([
      "self-reported",
      "1 source, 1 origin, the maker itself",
      "1 source, 1 origin, the maker itself: only Norbury Works supports it.",
    ]);
  });

  test("single origin, if one other origin supports it", () => {
    expect(verdict({ evidence: `[${riders}]` })).toEqual([
      "single origin",
      "1 source, 1 origin",
      "1 source, 1 origin: only Riders’ Union supports it.",
    ]);
  });

  test("single origin, if one other origin and its maker support it", () => {
    expect(verdict({ evidence: `[${riders}, ${survey}]` })).toEqual([
      "single origin",
      "2 sources, 2 origins, one of them the maker itself",
      "2 sources, 2 origins, one of them the maker itself: only Riders’ Union supports it besides its author.",
    ]);
  });

  test("single origin, if two sources pass on the information of one origin", () => {
    const report = "{ source: norbury-accounts-2024, stance: supports, locator: p. 1, origin: riders-union }";
    expect(verdict({ evidence: `[${riders}, ${report}]` }).slice(0, 2)).toEqual([
      "single origin",
      "2 sources, 1 origin",
    ]);
  });

  test("single origin, if two parts of one organization support it", () => {
    const town = "{ source: riders-count-2025, stance: supports, origin: norbury }";
    expect(verdict({ evidence: `[${accounts}, ${town}]` }).slice(0, 2)).toEqual([
      "single origin",
      "2 sources, 1 origin",
    ]);
  });

  test("single origin, if two other origins were read in one document", () => {
    const both = `[${riders}, { source: riders-count-2025, stance: supports, origin: norbury-works }]`;
    expect(verdict({ evidence: both })).toEqual([
      "single origin",
      "1 source, 2 origins",
      "1 source, 2 origins: Norbury Works and Riders’ Union support it, in one document.",
    ]);
  });

  test("self-reported, if its maker’s own document passes on what another one says", () => {
    const relayed = "{ source: institute-survey-2025, stance: supports, locator: p. 2, origin: norbury-works }";
    expect(verdict({ evidence: `[${relayed}]` })).toEqual([
      "self-reported",
      "1 source, 1 origin, the maker itself",
      "1 source, 1 origin, the maker itself: only Transit Institute supports it.",
    ]);
    expect(verdict({ evidence: `[${riders}, ${relayed}]` })[0]).toBe("single origin");
    expect(verdict({ evidence: `[${riders}, ${accounts}, ${relayed}]` })[0]).toBe("corroborated");
  });

  test("self-reported, if a member of its maker’s organization signed the document", () => {
    const author = {
      "_data/actors/ada-berg.yaml": "name: Ada Berg\nkind: person\ndescription: A scholar.\npart_of: norbury\n",
    };
    const relayed = "{ source: institute-survey-2025, stance: supports, locator: p. 2, origin: riders-union }";
    const made = { made_by: "[norbury]", evidence: `[${relayed}]` };
    expect(verdict(made, author)[0]).toBe("self-reported");
    expect(verdict(made)[0]).toBe("single origin");
  });

  test("self-reported, if the organization that its maker belongs to supports it", () => {
    const scholar = {
      "_data/actors/a-scholar.yaml":
        "name: A. Scholar\nkind: person\ndescription: A scholar.\npart_of: transit-institute\n",
    };
    expect(verdict({ made_by: "[a-scholar]", evidence: `[${survey}]` }, scholar)[0]).toBe("self-reported");
    expect(verdict({ made_by: "[a-scholar]", evidence: `[${survey}, ${riders}]` }, scholar)[0]).toBe("single origin");
  });

  test("single origin, if a part of a part and the whole support it", () => {
    const office = {
      "_data/actors/tram-office.yaml":
        "name: Tram Office\nkind: organization\ndescription: An office.\npart_of: norbury-works\n",
    };
    const town = "{ source: riders-count-2025, stance: supports, origin: norbury }";
    const part = "{ source: norbury-accounts-2024, stance: supports, locator: p. 1, origin: tram-office }";
    expect(verdict({ evidence: `[${town}, ${part}]` }, office).slice(0, 2)).toEqual([
      "single origin",
      "2 sources, 1 origin",
    ]);
  });

  test("single origin, if the source itself passes on another origin’s information, regardless of its publisher", () => {
    const relay = {
      "_data/sources/riders-count-2025.yaml": (text: string) =>
        text.replace("origin: riders-union", "origin: norbury-works"),
    };
    expect(verdict({ evidence: `[${riders}, ${accounts}]` }, relay).slice(0, 2)).toEqual([
      "single origin",
      "2 sources, 1 origin",
    ]);
  });

  test("corroborated, if two other origins support it", () => {
    expect(verdict({ evidence: `[${riders}, ${accounts}]` })).toEqual([
      "corroborated",
      "2 sources, 2 origins",
      "2 sources, 2 origins: Norbury Works and Riders’ Union support it, both independent of its maker.",
    ]);
  });

  test("corroborated by three origins, while qualifying evidence is counted separately", () => {
    const evidence = `[${riders}, ${accounts}, ${survey}, { source: riders-count-2025, stance: qualifies }]`;
    expect(
      verdict(
        { made_by: "[some-actor]", evidence },
        { "_data/actors/some-actor.yaml": "name: Somebody\nkind: person\ndescription: A person.\n" },
      ),
    ).toEqual([
      "corroborated",
      "3 sources, 3 origins",
      "3 sources, 3 origins: Norbury Works, Riders’ Union and Transit Institute support it, all independent of its maker. 1 source qualifies it.",
    ]);
  });

  test("disputed, if a source disputes it, whatever supports it", () => {
    const evidence = `[${riders}, ${accounts}, { source: institute-survey-2025, stance: disputes, locator: p. 1 }]`;
    expect(verdict({ evidence })).toEqual([
      "disputed",
      "for: 2 sources, 2 origins; against: 1 source (Transit Institute)",
      "For it: 2 sources, 2 origins. Against it: 1 source (Transit Institute).",
    ]);
  });

  test("disputed, even if nothing supports it", () => {
    expect(verdict({ evidence: "[{ source: riders-count-2025, stance: disputes }]" }).slice(1)).toEqual([
      "for: no source supports it; against: 1 source (Riders’ Union)",
      "For it: no source supports it. Against it: 1 source (Riders’ Union).",
    ]);
  });

  test("withdrawn, whatever supports it", () => {
    expect(verdict({ evidence: `[${riders}]`, withdrawn: "{ date: 2025-11-01, reason: We misread it. }" })).toEqual([
      "withdrawn",
      "withdrawn",
      "Withdrawn: We misread it.",
    ]);
  });

  test("superseded, if a later claim replaces it", () => {
    const later = claim({
      statement: "Norbury’s tram line was built in three years.",
      relations: "[{ type: supersedes, claim: new-claim }]",
    });
    expect(verdict({ evidence: `[${riders}]` }, { [other]: later })).toEqual([
      "superseded",
      "superseded",
      "A later claim takes its place: “Norbury’s tram line was built in three years.”",
    ]);
  });
});

/** The standing of two claims in conflict, and whether the conflict is live. */
const conflict = (
  mine: Record<string, string>,
  its: Record<string, string>,
  scope = "",
  more: Record<string, Edit> = {},
): unknown[] => {
  const { briefing } = inspectTrams({
    "_data/claims/new-claim.yaml": claim({
      ...mine,
      relations: `[{ type: conflicts_with, claim: other-claim${scope} }]`,
    }),
    [other]: claim({ statement: "Norbury’s tram line was built in one year.", ...its }),
    ...more,
  });
  return ["new-claim", "other-claim"].map((id) => {
    const found = briefing?.claim.get(id);
    return `${found?.verdict.standing}, ${found?.relations.find(({ data }) => data.type === "conflicts_with")?.live}`;
  });
};

describe("two claims that conflict", () => {
  const both = ["disputed, true", "disputed, true"];
  const neither = ["single origin, false", "single origin, false"];

  test("dispute each other, whichever of them names the other", () => {
    expect(conflict({}, {})).toEqual(both);
  });
  test("show how many claims dispute them", () => {
    expect(
      verdict({ relations: "[{ type: conflicts_with, claim: riders-above-plan }]", evidence: `[${riders}]` })[1],
    ).toBe("for: 1 source, 1 origin; against: 1 claim of the same time");
  });
  test("do so if their periods overlap", () => {
    expect(conflict({ as_of: "2024-06" }, { as_of: "{ from: 2024-06-30 }" })).toEqual(both);
    expect(conflict({ as_of: "'2024'" }, {})).toEqual(both);
  });
  test("are a history if they cover different periods", () => {
    expect(conflict({ as_of: "'2024'" }, { as_of: "'2025'" })).toEqual(neither);
    expect(conflict({ as_of: "{ to: 2024-05 }" }, { as_of: "{ from: 2024-06 }" })).toEqual(neither);
  });
  test.each(["scope", "definition", "timescale"])("do not dispute each other if they differ in %s", (scope) => {
    expect(conflict({}, {}, `, scope: ${scope}`)).toEqual(neither);
  });
  test("do not if one of them is withdrawn", () => {
    expect(conflict({}, { withdrawn: "{ date: 2025-11-01, reason: It is wrong. }" })).toEqual([
      "single origin, false",
      "withdrawn, false",
    ]);
  });
  test("do not if one of them is superseded", () => {
    const third = claim({
      statement: "Norbury’s tram line was built in three years.",
      relations: "[{ type: supersedes, claim: other-claim }]",
    });
    expect(conflict({}, {}, "", { "_data/claims/third-claim.yaml": third })).toEqual([
      "single origin, false",
      "superseded, false",
    ]);
  });
});
