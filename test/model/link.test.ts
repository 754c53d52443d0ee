import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { compareReferences } from "../../src/model/reference-order.ts";
import { type Edit, inspectTrams, today, trams } from "../helpers/content.ts";
import { append, claim, swap } from "../helpers/rules.ts";

const linked = (edits: Record<string, Edit> = {}): Briefing => inspectTrams(edits).briefing as Briefing;
const ids = (nodes: Iterable<{ id: string }> | undefined) => [...(nodes ?? [])].map(({ id }) => id);
const of = <T extends { id: string }>(nodes: T[], id: string) => nodes.find((node) => node.id === id) as T;

describe("every link has its reverse", () => {
  const briefing = inspect(trams, { basePath: "/", today }).briefing as Briefing;
  const { claims, sources, actors, themes, events, debates, watch, terms, briefs } = briefing;

  test("claims, their themes, makers and evidence", () => {
    const riders = of(claims, "riders-above-plan");
    expect(ids(riders.themes)).toEqual(["money", "streets"]);
    for (const theme of riders.themes) expect(theme.claims).toContain(riders);
    expect(of(actors, "norbury-works").claims).toEqual([riders]);
    for (const evidence of riders.evidence) {
      expect(evidence.source.evidence).toContain(evidence);
      expect(evidence.of).toBe(riders);
    }
  });

  test("sources and their origins", () => {
    const accounts = of(sources, "norbury-accounts-2024");
    expect(accounts.origin.sources).toEqual([accounts]);
    expect(ids(accounts.events)).toEqual(["line-opened"]);
    expect(ids(of(sources, "riders-count-2025").debates)).toEqual(["how-many-ride"]);
  });

  test("actors and the organizations that they are part of", () => {
    const works = of(actors, "norbury-works");
    expect(works.partOf?.parts).toEqual([works]);
  });

  test("events, debates, watch items and terms", () => {
    const riders = of(claims, "riders-above-plan");
    expect(riders.events).toEqual(events);
    expect(riders.debates).toEqual(debates);
    expect(of(claims, "second-line-by-2027").watch).toEqual(watch);
    expect(of(actors, "norbury").events).toEqual(events);
    expect(of(actors, "riders-union").debates).toEqual(debates);
    expect(of(actors, "transit-institute").watch).toEqual(watch);
    expect(of(themes, "streets")).toMatchObject({ events, debates, watch, terms, briefs });
    expect(debates[0]?.positions[0]?.figure?.words).toBe("31,400 riders a day");
  });

  test("briefs and what they cite, by the number that each claim has there", () => {
    const [brief] = briefs;
    expect(ids(brief?.claims)).toEqual([
      "line-cost-forty-million",
      "bridge-cost-left-out",
      "riders-above-plan",
      "second-line-by-2027",
    ]);
    expect([...(brief?.number ?? [])].map(([, number]) => number)).toEqual([1, 2, 3, 4]);
    for (const cited of brief?.claims ?? []) expect(cited.briefs).toEqual(briefs);
    expect(ids(brief?.sources)).toEqual(["institute-survey-2025", "norbury-accounts-2024", "riders-count-2025"]);
    expect(ids(brief?.debates)).toEqual(["how-many-ride"]);
    expect(ids(brief?.watch)).toEqual(["second-line-vote"]);
    expect(brief?.links).toEqual([brief]);
    expect(brief?.linkedFrom).toEqual([brief]);
  });

  test("a claim has the sentences that cite it, each once", () => {
    const cost = of(claims, "line-cost-forty-million");
    expect(cost.mentions.map(({ sentence }) => sentence)).toEqual([
      "Norbury’s own accounts put the tram line at about €42 million.",
      "They leave out a “small” bridge – and say so.",
    ]);
    const again = linked({ "briefs/trams-pay-slowly.md": append("So.[@riders-above-plan][@riders-above-plan]") });
    expect(again.claim.get("riders-above-plan")?.mentions.map(({ sentence }) => sentence)).toEqual([
      "The operator counts 31,400 riders a day.",
      "So.",
    ]);
  });

  test("terms and actors are found at their first mention in a brief", () => {
    const [brief] = briefs;
    const named = brief?.firstMentions.map(({ text, start, end, of: what }) => [
      brief.body.texts[text]?.slice(start, end),
      what.id,
    ]);
    expect(named).toEqual([
      ["Norbury", "norbury"],
      ["tram line", "light-rail"],
      ["Riders’ Union", "riders-union"],
    ]);
    expect(of(terms, "light-rail").briefs).toEqual(briefs);
  });
});

test("references are listed by the word that each begins with, whatever its case and its marks", () => {
  const counted = readFileSync(join(trams, "_data/sources/riders-count-2025.yaml"), "utf8");
  const titled = (title: string) => counted.replace("Our own count of riders", title);
  const { sources } = linked({
    "_data/sources/z.yaml": titled('"[A scan of the plans]"'),
    "_data/sources/y.yaml": titled("deals of the line"),
    "_data/sources/x.yaml": titled("Deeds of the line"),
  });
  expect(ids([...sources].sort(compareReferences))).toEqual([
    "z",
    "institute-survey-2025",
    "y",
    "x",
    "norbury-accounts-2024",
    "riders-count-2025",
  ]);
});

describe("relations", () => {
  test.each([
    ["supports", "supports", "is supported by"],
    ["depends_on", "depends on", "supports"],
    ["qualifies", "qualifies", "is qualified by"],
    ["qualified_by", "is qualified by", "qualifies"],
    ["conflicts_with", "conflicts with", "conflicts with"],
    ["supersedes", "supersedes", "is superseded by"],
    ["conflicts_with, scope: scope", "differs in scope from", "differs in scope from"],
    ["conflicts_with, scope: definition", "uses a different definition from", "uses a different definition from"],
    ["conflicts_with, scope: timescale", "covers a different period from", "covers a different period from"],
  ])("%s is read on both sides", (type, mine, its) => {
    const briefing = linked({
      "_data/claims/new-claim.yaml": claim({ relations: `[{ type: ${type}, claim: riders-above-plan }]` }),
    });
    const from = briefing.claim.get("new-claim");
    const to = briefing.claim.get("riders-above-plan");
    expect(from?.relations.map(({ phrase, claim: other }) => [phrase, other.id])).toEqual([
      [mine, "riders-above-plan"],
    ]);
    expect(to?.relations.map(({ phrase, claim: other }) => [phrase, other.id])).toEqual([[its, "new-claim"]]);
  });

  test.each([
    ["2026-01-05", "2026-01-05"],
    ["2024-12-01", "2025-05-01"],
  ])("a claim is superseded once both it and its successor, added on %s, are there", (added, ended) => {
    const briefing = linked({
      "_data/claims/new-claim.yaml": claim({
        history: `[{ date: ${added}, change: added }]`,
        relations: "[{ type: supersedes, claim: riders-above-plan }]",
      }),
    });
    const changes = briefing.claim.get("riders-above-plan")?.changes ?? [];
    expect(changes.map(({ change }) => change)).toEqual(expect.arrayContaining(["added", "superseded"]));
    expect(changes.find(({ change }) => change === "superseded")?.date).toBe(ended);
  });

  test("a relation of a claim to itself is left out", () => {
    const briefing = linked({
      "_data/claims/new-claim.yaml": claim({ relations: "[{ type: supersedes, claim: new-claim }]" }),
    });
    expect(briefing.claim.get("new-claim")).toMatchObject({ relations: [], verdict: { standing: "single origin" } });
  });
});

describe("links", () => {
  test("unknown names are left out, and nothing breaks", () => {
    const briefing = linked({
      "_data/claims/riders-above-plan.yaml": (text) =>
        text
          .replace("[money, streets]", "[none, streets]")
          .replace("made_by: [norbury-works]", "made_by: [nobody]")
          .replace("source: norbury-accounts-2024", "source: nothing"),
      "_data/sources/riders-count-2025.yaml": swap("origin: riders-union", "origin: nobody"),
    });
    const riders = briefing.claim.get("riders-above-plan");
    expect(ids(riders?.themes)).toEqual(["streets"]);
    expect([riders?.makers, riders?.evidence]).toEqual([[], []]);
    expect(ids(briefing.sources)).not.toContain("riders-count-2025");
  });

  test("organizations that are part of each other in a cycle are linked, and reported", () => {
    const { briefing, findings } = inspectTrams({ "_data/actors/norbury.yaml": append("part_of: norbury-works") });
    expect(briefing?.claim.get("line-cost-forty-million")?.verdict.standing).toBe("self-reported");
    expect(findings.map(({ rule }) => rule)).toEqual(["relation-cycle"]);
  });

  test("events are sorted by day, themes by their order, and changes from newest to oldest", () => {
    const briefing = linked({
      "_data/events/second.yaml":
        "date: 2023-09\ntitle: The line is tried\ndescription: Empty trams run.\nthemes: [streets]\ncertainty: verified\nsources: [{ source: riders-count-2025 }]\n",
    });
    expect(ids(briefing.events)).toEqual(["second", "line-opened"]);
    expect(ids(briefing.themes)).toEqual(["money", "streets"]);
    expect(briefing.changes.map(({ date, subject }) => [date, subject.id])).toEqual([
      ["2025-10-02", "trams-pay-slowly"],
      ["2025-10-01", "bridge-cost-left-out"],
      ["2025-10-01", "line-cost-forty-million"],
      ["2025-10-01", "second-line-by-2027"],
      ["2025-05-01", "line-cost-forty-million"],
      ["2025-05-01", "riders-above-plan"],
    ]);
  });

  test("with very many debates on its claims, a brief is linked to some of them, and those to the brief", () => {
    const debate = readFileSync(join(trams, "_data/debates/how-many-ride.yaml"), "utf8");
    const more = Array.from({ length: 30 }, (_, place) => [`_data/debates/ride-${place + 10}.yaml`, debate]);
    const { briefs, debates } = linked(Object.fromEntries(more));
    expect(ids(briefs[0]?.debates)).toEqual(ids(debates).slice(0, 20));
    expect(debates.map(({ briefs: tied }) => tied.length)).toEqual(debates.map((_, place) => (place < 20 ? 1 : 0)));
  });

  test("briefs that share claims are related, the most shared first", () => {
    const second = (text: string) =>
      text
        .replace("A tram line pays its town back slowly", "Riders decide what a line is worth")
        .replace("[this brief itself](trams-pay-slowly.md#what-it-cost)", "the other");
    const third = (text: string) =>
      second(text)
        .replace(/\[@bridge[^\]]*\]/, "")
        .replace("[bridge-cost-left-out, line-cost-forty-million]", "[line-cost-forty-million]");
    const text = readFileSync(join(trams, "briefs/trams-pay-slowly.md"), "utf8");
    const briefing = linked({ "briefs/second.md": second(text), "briefs/third.md": third(text) });
    expect(linked().briefs[0]?.related).toEqual([]);
    expect(
      briefing.brief.get("trams-pay-slowly")?.related.map(({ brief, shared }) => [brief.id, shared.length]),
    ).toEqual([
      ["second", 4],
      ["third", 3],
    ]);
  });
});
