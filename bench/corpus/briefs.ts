import { type ContentFile, day, type GeneratedRecord, rare, type World } from "./records.ts";
import { capital, frequentWord, sentence } from "./words.ts";

const quote = JSON.stringify;

const paragraph = (world: World, topic: string[], sentences: number) =>
  Array.from({ length: sentences }, () => `${sentence(world.random, world.words, topic)}.`).join(" ");

const cited = (world: World, topic: string[], claim: GeneratedRecord) =>
  `${paragraph(world, topic, 3)} ${sentence(world.random, world.words, topic)}.[@${claim.id}]`;

const list = (world: World, topic: string[]) =>
  Array.from({ length: 4 }, () => `- ${sentence(world.random, world.words, topic)}.`).join("\n");

const table = (world: World, topic: string[]) =>
  [
    "| What | Where | How |",
    "| --- | --- | --- |",
    ...Array.from({ length: 4 }, () => `| ${world.random.pick(topic)} | ${rare(world)} | ${rare(world)} |`),
  ].join("\n");

const section = (world: World, topic: string[], claim: GeneratedRecord, place: number, other: string) =>
  [
    `## ${capital(world.random.pick(topic))} ${frequentWord(world.random, world.words)} ${rare(world)}`,
    cited(world, topic, claim),
    place === 1 ? list(world, topic) : place === 3 ? table(world, topic) : paragraph(world, topic, 4),
    `The ${world.random.hub(world.terms).data["name"]} is the [${rare(world)} of another brief](${other}.md). ${paragraph(world, topic, 4)}`,
  ].join("\n\n");

const judgments = (world: World, topic: string[], claims: GeneratedRecord[]) =>
  claims.slice(0, 3).map(({ id }) => ({
    judgment: `${sentence(world.random, world.words, topic)}.`,
    confidence: world.random.pick(["high", "moderate", "low"]),
    because: `${sentence(world.random, world.words, topic)}.`,
    claims: [id],
  }));

/** Returns a brief's title, a sentence of its topic words. */
const title = ({ random, words }: World, topic: string[]) =>
  capital(`${topic[0]} ${frequentWord(random, words)} ${topic[1]} the ${frequentWord(random, words)} of ${topic[2]}`);

/** Creates a brief of some 935 words on its own topic, with five claims, a list, a table and links. */
export const makeBrief = (world: World, claims: GeneratedRecord[], place: number): ContentFile => {
  const { random, words, scale } = world;
  const topic = Array.from({ length: 10 }, () => rare(world));
  const leaned = random.hubs(claims, 5);
  const date = day(random);
  const front = {
    title: title(world, topic),
    summary: paragraph(world, topic, 2),
    date,
    updated: date,
    themes: [world.random.pick(world.themes).id],
    judgments: judgments(world, topic, leaned),
    changes: [{ date, change: "First published." }],
    review_by: "2028-01-01",
  };
  const others = leaned.map(() => `brief-${1 + random.below(scale.briefs)}`);
  const body = leaned.map((claim, at) => section(world, topic, claim, at, others[at] ?? `brief-${place + 1}`));
  const head = Object.entries(front).map(([key, value]) => `${key}: ${quote(value)}`);
  return {
    path: `briefs/brief-${place + 1}.md`,
    text: `---\n${head.join("\n")}\n---\n\n${paragraph(world, words.slice(0, 5), 3)}\n\n${body.join("\n\n")}\n`,
  };
};
