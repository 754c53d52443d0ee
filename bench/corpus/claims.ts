import { createMany, day, type GeneratedRecord, rare, type World } from "./records.ts";
import { frequentWord, sentence } from "./words.ts";

const verbs = ["puts", "says that it puts", "reports", "expects", "finds", "denies"] as const;

const statement = (world: World, maker: GeneratedRecord): string => {
  const { random, words } = world;
  const named = random.next() < 0.25 ? ` for the ${random.hub(world.terms).data["name"]}` : "";
  return `${maker.data["name"]} ${random.pick(verbs)} a ${rare(world)} ${frequentWord(random, words)} of the ${frequentWord(random, words)} ${rare(world)}${named} above the ${frequentWord(random, words)} of its ${rare(world)}.`;
};

const sureness = ({ random, words }: World, kind: string): GeneratedRecord["data"] => {
  if (kind === "fact") return {};
  const because = `${sentence(random, words, [])}.`;
  if (kind !== "forecast") return { confidence: random.pick(["high", "moderate", "low"]), because };
  return {
    call: random.next() < 0.7 ? "firm" : "possibility",
    likelihood: random.pick(["unlikely", "roughly even chance", "likely", "very likely"]),
    because,
    outcome: { result: "open", as_of: "2026-10", note: `${sentence(random, words, [])}.` },
  };
};

const evidence = ({ random, sources, words }: World, kind: string) =>
  random.hubs(sources, 1 + random.below(3)).map(({ id }, place) => ({
    source: id,
    stance: kind === "forecast" ? "context" : place === 2 ? random.pick(["disputes", "qualifies"]) : "supports",
    locator: `p. ${1 + random.below(90)}`,
    credibility: kind === "forecast" ? undefined : 1 + random.below(4),
    note: `${sentence(random, words, [])}.`,
  }));

const relations = ({ random }: World, place: number) => {
  if (place === 0 || random.next() < 0.5) return undefined;
  const type = random.pick(["supports", "depends_on", "qualifies", "supports"]);
  return [{ type, claim: `claim-${1 + random.below(place)}` }];
};

/** Creates claims with evidence, figures, relations to earlier claims, and a history. */
export const makeClaims = (world: World): GeneratedRecord[] => {
  const { random, words, scale } = world;
  return createMany(scale.claims, "claim", (place) => {
    const kind = random.pick(["fact", "fact", "estimate", "estimate", "judgment", "forecast"]);
    const maker = random.hub(world.actors);
    const made = day(random);
    return {
      statement: statement(world, maker),
      kind,
      themes: [random.pick(world.themes).id],
      made_by: [maker.id],
      made_on: made,
      as_of: kind === "estimate" ? made.slice(0, 4) : undefined,
      ...sureness(world, kind),
      caveats: random.next() < 0.3 ? [`${sentence(random, words, [])}.`] : undefined,
      figures:
        kind === "estimate"
          ? {
              size: {
                value: 1 + random.below(900),
                unit: "USD million",
                bound: "about",
                label: `Size of model ${place}`,
              },
            }
          : undefined,
      evidence: evidence(world, kind),
      relations: relations(world, place),
      history: [{ date: made, change: "added" }],
      review_by: "2028-01-01",
    };
  });
};
