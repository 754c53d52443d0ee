import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeBrief } from "./corpus/briefs.ts";
import { makeClaims } from "./corpus/claims.ts";
import { seeded } from "./corpus/random.ts";
import {
  type ContentFile,
  makeActors,
  makeDebates,
  makeEvents,
  makeSources,
  makeTerms,
  makeThemes,
  makeWatch,
  recordFile,
  type World,
} from "./corpus/records.ts";
import { scaleOf } from "./corpus/scale.ts";
import { inventWords } from "./corpus/words.ts";

const site = (lead: string) => ({
  id: "site",
  data: {
    title: "A Made-up Briefing",
    tagline: "Words without meaning, in the shape of a briefing",
    description: "Content for measurements, made from a seed.",
    about: ["Nothing in it is so."],
    publisher: "The bench",
    url: "https://bench.example/",
    repository: "https://github.com/example/bench",
    branch: "main",
    language: "en-US",
    evidence_as_of: "2026-10",
    license: { name: "CC0 1.0", URL: "https://creativecommons.org/publicdomain/zero/1.0/" },
    lead: [lead],
    questions: [{ question: "What do the words say?", briefs: [lead] }],
  },
});

const makeWorld = (briefs: number, seed: number): World => {
  const random = seeded(seed);
  const scale = scaleOf(briefs);
  const base = { random, scale, words: inventWords(random, scale.words), themes: makeThemes() };
  const people = { ...base, actors: makeActors(base), terms: makeTerms(base) };
  return { ...people, sources: makeSources(people) };
};

/** Yields the files of an invented briefing with a number of briefs; the same number and seed give the same bytes. */
export function* corpus(briefs: number, seed = 1): Generator<ContentFile> {
  const world = makeWorld(briefs, seed);
  const claims = makeClaims(world);
  yield { ...recordFile("", site("brief-1")), path: "_data/site.yaml" };
  const folders = {
    themes: world.themes,
    actors: world.actors,
    terms: world.terms,
    sources: world.sources,
    claims,
    events: makeEvents(world, claims),
    watch: makeWatch(world, claims),
    debates: makeDebates(world, claims),
  };
  for (const [folder, records] of Object.entries(folders))
    for (const record of records) yield recordFile(folder, record);
  for (let place = 0; place < briefs; place++) yield makeBrief(world, claims, place);
}

/** Writes such a briefing into a folder. */
export const writeCorpus = (folder: string, briefs: number, seed = 1): void => {
  const made = new Set<string>();
  for (const { path, text } of corpus(briefs, seed)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
};
