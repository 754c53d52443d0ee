import { expect, test } from "vitest";
import { withArticle } from "../../src/lib/count.ts";
import { evidenceCountLines, evidenceCounts } from "../../src/model/evidence-counts.ts";
import { allOutputs, siteOutputs } from "../../src/outputs/outputs.ts";
import { noAssets } from "../helpers/assets.ts";
import { command } from "../helpers/command.ts";
import { inspectTrams, tramsWith } from "../helpers/content.ts";
import { visibleText } from "../helpers/visible-text.ts";

const record = (folder: string, id: string, ...lines: string[]) => ({
  [`_data/${folder}/${id}.yaml`]: `${lines.join("\n")}\n`,
});

const gone = (...names: string[]) => Object.fromEntries(names.map((name) => [`_data/${name}.yaml`, null]));

/** The sound briefing with one record of each kind. */
const oneOfEach = {
  "_data/published.txt": "",
  ...gone("actors/norbury-works", "actors/riders-union", "actors/transit-institute", "themes/streets"),
  ...gone("claims/bridge-cost-left-out", "claims/line-cost-forty-million", "claims/second-line-by-2027"),
  ...gone("sources/institute-survey-2025", "sources/norbury-accounts-2024", "debates/how-many-ride"),
  ...record(
    "claims",
    "riders-above-plan",
    "statement: Norbury’s tram line carried more riders in 2024 than the town had planned for.",
    "kind: fact",
    "themes: [money]",
    "made_by: [norbury]",
    "made_on: 2025-03",
    "figures: { riders: { value: 31400, unit: riders a day, label: Riders on a working day } }",
    "evidence: [{ source: riders-count-2025, stance: supports, locator: p. 4, credibility: 2 }]",
    "history: [{ date: 2025-05-01, change: added }]",
    "review_by: 2025-12-01",
  ),
  "_data/sources/riders-count-2025.yaml": (text: string) => text.replace("origin: riders-union", "origin: norbury"),
  "_data/terms/light-rail.yaml": (text: string) => text.replace("[streets]", "[money]"),
  "_data/events/line-opened.yaml": (text: string) =>
    text.replace("[streets]", "[money]").replace("norbury-accounts-2024", "riders-count-2025"),
  "_data/watch/second-line-vote.yaml": (text: string) =>
    text
      .replace("[streets]", "[money]")
      .replace("transit-institute", "norbury")
      .replace("[second-line-by-2027]", "[riders-above-plan]"),
  "_data/options/count-by-others.yaml": (text: string) =>
    text
      .replace("[streets]", "[money]")
      .replace("riders-union", "norbury")
      .replace("institute-survey-2025", "riders-count-2025")
      .replace("against: [line-cost-forty-million]\n", ""),
  "_data/takeaways/cost-more-than-stated.yaml": (text: string) =>
    text
      .replace("bridge-cost-left-out, line-cost-forty-million", "riders-above-plan")
      .replace("line-cost-forty-million.cost", "riders-above-plan.riders"),
  "briefs/trams-pay-slowly.md": (text: string) =>
    text
      .replaceAll(/claims: \[[^\]]*\]/g, "claims: [riders-above-plan]")
      .replace("themes: [money, streets]", "themes: [money]")
      .replaceAll(/\[@[^\]]*\]/g, "[@riders-above-plan]")
      .replaceAll("line-cost-forty-million.cost", "riders-above-plan.riders"),
};

const nouns =
  "sources|claims|briefs|files|addresses|errors|warnings|findings|results|actors|events|terms|records|rows|items|entries|columns|days|weeks|months|years|pages|links|changes|replies|positions|options|takeaways|figures|charts|sentences|words|characters|judgments|things|images|origins|questions|debates|themes|forecasts|calls|people|persons|organizations|editions|corrections|reviews|feeds|schemas|notes|points|claims?, which rely";
const plurals = new RegExp(`(?<![\\d.,:/–-])\\b1 (?:[a-z-]+ ){0,2}(?:${nouns})\\b`, "g");
const verbs =
  /(?<![\d.,:/–-])\b1 (?:[a-z-]+ )?(?:source|claim|brief|record|link|entry)(?:,? which)? (?:rely|cite|support|depend|report|lead|qualify|are|have|were)\b.{0,20}/g;

const wrong = (text: string): string[] => [...text.matchAll(plurals), ...text.matchAll(verbs)].map(([words]) => words);

test("no page, feed or text of a briefing with one record of each kind has a plural after “1”", async () => {
  const { briefing, findings } = inspectTrams(oneOfEach);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!briefing) throw new Error("it cannot be read");
  const { claims, sources, actors } = briefing;
  expect([claims.length, sources.length, actors.length]).toEqual([1, 1, 1]);
  const all: [string, string[]][] = [];
  for (const { address, render } of allOutputs(siteOutputs(briefing, noAssets))) {
    if (!/(?:\/|\.html|\.md|\.txt|\.xml|\.ics)$/.test(address)) continue;
    const text = String(await render());
    const shown = text.includes("<body") ? `${visibleText(text)} ${text.match(/"[^"<>]*"/g)?.join(" ")}` : text;
    all.push([address, wrong(shown)]);
  }
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(([, found]) => found.length > 0)).toEqual([]);
  expect(evidenceCountLines(evidenceCounts(briefing)).slice(0, 2)).toEqual([
    "1 claim by standing: 1 self-reported",
    "1 source by grade: 1 of grade C",
  ]);
});

test("no command prints a plural after “1”", async () => {
  const content = tramsWith(oneOfEach);
  const reports: [string, string[]][] = [];
  for (const [name, ...args] of [
    ["check", "--counts"],
    ["archive"],
    ["weekly", "--no-links"],
    ["doctor", "--no-browser"],
    ["digest"],
    ["addresses"],
  ] as const) {
    const { out, err } = await command(name, [...args, "--content", content, "--today", "2026-01-15"]);
    reports.push([name, wrong(out + err)]);
  }
  expect(reports.filter(([, found]) => found.length > 0)).toEqual([]);
});

test("a noun has the right article for its sound", () => {
  expect(["claim", "actor", "piece of evidence", "exemption"].map(withArticle)).toEqual([
    "a claim",
    "an actor",
    "a piece of evidence",
    "an exemption",
  ]);
});
