import { expect, test } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import { type Edit, inspectTrams, today, tramsWith } from "./content.ts";
import { append, claim } from "./rules.ts";

const edits: [name: string, edits: Record<string, Edit>][] = [
  ["no edit", {}],
  ["a new claim", { "_data/claims/a-new-claim.yaml": claim() }],
  ["a deleted claim", { "_data/claims/riders-above-plan.yaml": null }],
  ["a changed brief", { "briefs/trams-pay-slowly.md": append("\nA link [to nowhere](nowhere.md).") }],
  ["bytes that are not text", { "_data/terms/light-rail.yaml": Buffer.from([0x6e, 0xc0, 0xaf]) }],
  ["a file that is too large", { "_data/terms/light-rail.yaml": "#".repeat(256 * 1024 + 1) }],
  ["no site", { "_data/site.yaml": null }],
  ["no ledger", { "_data/published.txt": null }],
  ["a name that is not an id", { "_data/claims/A.yaml": claim() }],
  ["a deleted folder", { briefs: null }],
];

test.each(edits)("content in memory is read like content on disk: %s", (_, changes) => {
  const [inMemory, onDisk] = [inspectTrams(changes), inspect(tramsWith(changes), { basePath: "/", today })];
  expect(inMemory.findings).toEqual(onDisk.findings);
  const ids = ({ briefing }: typeof inMemory) =>
    briefing && [...briefing.claims, ...briefing.briefs, ...briefing.terms].map(({ address }) => address);
  expect(ids(inMemory)).toEqual(ids(onDisk));
});

test("an edit does not affect the next one", () => {
  const sound = inspectTrams().findings;
  inspectTrams({ "_data/terms/light-rail.yaml": "name: [", "_data/claims/riders-above-plan.yaml": null });
  expect(inspectTrams().findings).toEqual(sound);
});

test("an edit that changes nothing is an error in the test", () => {
  expect(() => inspectTrams({ "_data/terms/light-rail.yaml": (text) => text })).toThrow(
    "the edit of _data/terms/light-rail.yaml changes nothing",
  );
});
