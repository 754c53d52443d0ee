import type { Random } from "./random.ts";
import type { Scale } from "./scale.ts";
import { capital, frequentWord, sentence } from "./words.ts";

/** A contributed file: its path below the content folder, and its text. */
export type ContentFile = { path: string; text: string };

/** A record before it is a file. */
export type GeneratedRecord = { id: string; data: Record<string, unknown> };
export type World = {
  random: Random;
  words: string[];
  scale: Scale;
  themes: GeneratedRecord[];
  actors: GeneratedRecord[];
  terms: GeneratedRecord[];
  sources: GeneratedRecord[];
};

const marks = ["circle", "square", "diamond", "triangle"] as const;
const quote = JSON.stringify;

/** Returns a record as its file; JSON is YAML. */
export const recordFile = (folder: string, { id, data }: GeneratedRecord): ContentFile => ({
  path: `_data/${folder}/${id}.yaml`,
  text: `${Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${quote(value)}`)
    .join("\n")}\n`,
});

/** Creates a number of records, each with its own id. */
export const createMany = (
  count: number,
  stem: string,
  make: (place: number) => GeneratedRecord["data"],
): GeneratedRecord[] =>
  Array.from({ length: count }, (_, place) => ({ id: `${stem}-${place + 1}`, data: make(place) }));

/** Returns a random date between 2023 and late 2026. */
export const day = ({ next }: Random): string => {
  const from = Date.UTC(2023, 0, 1);
  return new Date(from + Math.floor(next() * 1_380) * 86_400_000).toISOString().slice(0, 10);
};

/** Returns a word that few texts have. */
export const rare = ({ random, words }: Pick<World, "random" | "words">): string =>
  words[200 + random.below(words.length - 200)] ?? "";

const name = (world: Pick<World, "random" | "words">, nouns: readonly string[]) =>
  `${capital(rare(world))} ${world.random.pick(nouns)}`;

export const makeThemes = (): GeneratedRecord[] =>
  ["Efficiency", "Chips", "Regulation", "Race"].map((title, place) => ({
    id: title.toLowerCase(),
    data: {
      name: title,
      question: `What does ${title.toLowerCase()} change?`,
      summary: `What is known of ${title.toLowerCase()}, and how sure it is.`,
      order: place + 1,
      mark: marks[place],
    },
  }));

export const makeActors = (world: Pick<World, "random" | "words" | "scale">): GeneratedRecord[] => {
  const { random, scale } = world;
  return createMany(scale.actors, "actor", (place) => ({
    name: name(world, ["Institute", "Works", "Agency", "Bureau", "Group", "Union"]),
    kind: place % 3 === 0 ? "state" : "organization",
    description: `${sentence(random, world.words, [])}.`,
    aliases: [`${capital(rare(world))} ${capital(rare(world))}`],
    part_of: place > 20 && place % 5 === 0 ? `actor-${random.below(10) + 1}` : undefined,
  }));
};

export const makeTerms = (
  world: Pick<World, "random" | "words" | "scale"> & { themes: GeneratedRecord[] },
): GeneratedRecord[] =>
  createMany(world.scale.terms, "term", () => ({
    name: `${rare(world)} ${rare(world)}`,
    definition: `${sentence(world.random, world.words, [])}.`,
    aliases: [`${rare(world)} ${rare(world)}`],
    themes: [world.random.pick(world.themes).id],
  }));

export const makeSources = (world: Omit<World, "sources">): GeneratedRecord[] => {
  const { random, words, scale, actors } = world;
  return createMany(scale.sources, "source", (place) => ({
    type: random.pick(["report", "webpage", "article-newspaper", "article-journal"]),
    title: `${capital(rare(world))} ${frequentWord(random, words)} and ${rare(world)} ${frequentWord(random, words)}`,
    author: [{ family: capital(rare(world)), given: capital(rare(world)) }],
    publisher: random.hub(actors).data["name"],
    issued: day(random),
    URL: `https://source-${place + 1}.example/`,
    language: "en",
    tier: place % 3 === 0 ? "primary" : "secondary",
    origin: random.hub(actors).id,
    reliability: { grade: random.pick(["A", "B", "C", "C"]), why: `${sentence(random, words, [])}.` },
    archive: place % 2 ? { URL: `https://archive.example/${place + 1}`, date: "2026-01-05" } : undefined,
  }));
};

export const makeEvents = (world: World, claims: GeneratedRecord[]): GeneratedRecord[] => {
  const { random, words } = world;
  return createMany(world.scale.events, "event", () => ({
    date: day(random),
    title: `${capital(rare(world))} ${frequentWord(random, words)} ${rare(world)} ${frequentWord(random, words)}`,
    description: `${sentence(random, words, [])}.`,
    themes: [random.pick(world.themes).id],
    certainty: random.pick(["verified", "verified", "reported"]),
    actors: [random.hub(world.actors).id],
    claims: [random.hub(claims).id],
    sources: [{ source: random.hub(world.sources).id }],
  }));
};

export const makeWatch = (world: World, claims: GeneratedRecord[]): GeneratedRecord[] => {
  const { random, words } = world;
  return createMany(world.scale.watch, "watch", () => ({
    question: `Will the ${rare(world)} ${frequentWord(random, words)} ${frequentWord(random, words)} the ${rare(world)}?`,
    themes: [random.pick(world.themes).id],
    raised_by: [random.hub(world.actors).id],
    raised_on: day(random),
    criteria: `${sentence(random, words, [])}.`,
    due: `20${27 + random.below(3)}-12-31`,
    status: "open",
    claims: random.hubs(claims, 2).map(({ id }) => id),
  }));
};

export const makeDebates = (world: World, claims: GeneratedRecord[]): GeneratedRecord[] => {
  const { random, words } = world;
  return createMany(world.scale.debates, "debate", () => ({
    question: `Does the ${rare(world)} ${frequentWord(random, words)} a ${rare(world)}?`,
    kind: "debate",
    themes: [random.pick(world.themes).id],
    positions: ["It does", "It does not"].map((side) => ({
      name: side,
      position: `${sentence(random, words, [])}.`,
      held_by: [random.hub(world.actors).id],
      claims: random.hubs(claims, 2).map(({ id }) => id),
    })),
  }));
};
