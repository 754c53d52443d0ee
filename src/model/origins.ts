import { memoize } from "../lib/memoize.ts";
import type { Actor, Claim, Evidence, Source } from "./briefing.ts";

/** Returns an actor and the bodies that it is part of, the topmost last. */
export const actorAndWholes = (actor: Actor): Actor[] => {
  const wholes = new Set<Actor>();
  for (let one: Actor | undefined = actor; one && !wholes.has(one); one = one.partOf) wholes.add(one);
  return [...wholes];
};

/**
 * Returns the house of an actor: the topmost organization that it is part of. An actor and all its parts are one
 * origin.
 */
export const houseOf = (actor: Actor): Actor => actorAndWholes(actor).at(-1) ?? actor;

/** Returns whether the publisher of a source retracted it. */
export const isRetracted = ({ data }: Source): boolean => data.notice?.kind === "retracted";

/** Returns the evidence of a claim that has a stance, without that of retracted sources. */
export const evidenceOfStance = ({ evidence }: Claim, stance: Evidence["data"]["stance"]): Evidence[] =>
  evidence.filter(({ data, source }) => data.stance === stance && !isRetracted(source));

/** Returns an actor with all its parts, and theirs. */
const membersOf = (house: Actor, seen = new Set<Actor>()): Set<Actor> => {
  if (seen.has(house)) return seen;
  seen.add(house);
  for (const part of house.parts) membersOf(part, seen);
  return seen;
};

const normalized = (name: string) => name.toLowerCase().trim();

/** Returns the names under which a house and its members sign documents. */
const signatures = memoize(
  (house: Actor): ReadonlySet<string> =>
    new Set([...membersOf(house)].flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]).map(normalized)),
);

/** Returns the names of a document's authors and publishers. */
const signedBy = memoize(({ data }: Source): string[] =>
  [
    ...(data.author ?? []).map((name) =>
      "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
    ),
    data.publisher ?? "",
    data["container-title"] ?? "",
  ].map(normalized),
);

const isBy = (source: Source, house: Actor): boolean => signedBy(source).some((name) => signatures(house).has(name));

/**
 * Returns the house whose word a piece of evidence is, for a claim. A document that the claim's maker wrote or
 * published is the maker's word, even if it reports someone else's information: no other document was read.
 */
export const houseBehind = ({ source, origin }: Evidence, { makers }: Pick<Claim, "makers">): Actor =>
  makers.map(houseOf).find((house) => isBy(source, house)) ?? houseOf(origin);

/** Returns the supporting evidence of a claim that is not its maker's own word. */
export const independentSupport = (claim: Claim): Evidence[] => {
  const makers = claim.makers.map(houseOf);
  return evidenceOfStance(claim, "supports").filter((evidence) => !makers.includes(houseBehind(evidence, claim)));
};
