import { compareText } from "../lib/compare-text.ts";
import { overlap, type Span } from "../lib/dates.ts";
import type { Actor, Claim, Evidence, Verdict } from "./briefing.ts";

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const listed = (names: string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Whose knowledge an actor passes on in the end: the house that it is part of, all the way up. */
export const houseOf = (actor: Actor): Actor => {
  const seen = new Set<Actor>();
  let house = actor;
  while (house.partOf && !seen.has(house)) {
    seen.add(house);
    house = house.partOf;
  }
  return house;
};

/** The days that a claim speaks of; a claim that names none speaks of all. */
export const spanOf = (claim: Claim): Span => {
  const period = claim.data.as_of;
  if (!period) return {};
  return typeof period === "string" ? { from: period, to: period } : (period as Span);
};

/** Whether two claims contradict each other on the same days, while both still stand. */
export const conflictIsLive = (a: Claim, b: Claim, superseded: ReadonlySet<Claim>, scope = "direct"): boolean =>
  scope === "direct" &&
  [a, b].every((claim) => !claim.data.withdrawn && !superseded.has(claim)) &&
  overlap(spanOf(a), spanOf(b));

const with_ = (evidence: Evidence[], stance: Evidence["data"]["stance"]) =>
  evidence.filter(({ data }) => data.stance === stance);

const houses = (evidence: Evidence[]): Actor[] => [...new Set(evidence.map(({ origin }) => houseOf(origin)))];
const sources = (evidence: Evidence[]) => new Set(evidence.map(({ source }) => source)).size;

const tally = (evidence: Evidence[], makers: Actor[]): string => {
  const origins = houses(evidence);
  const own = origins.filter((origin) => makers.includes(origin));
  const head = `${count(sources(evidence), "source")}, ${count(origins.length, "origin")}`;
  if (own.length === 0) return head;
  if (own.length === origins.length) return `${head}, the maker itself`;
  return `${head}, one of them the maker itself`;
};

/** One name for each house: that of its member whose knowledge the evidence passes on. */
const leansOn = (evidence: Evidence[]) => {
  const names = new Map<Actor, string>();
  for (const { origin } of evidence) if (!names.has(houseOf(origin))) names.set(houseOf(origin), origin.data.name);
  return listed([...names.values()].sort(compareText));
};

/**
 * What a claim's evidence amounts to. Origins are counted by house; the maker's own house never
 * counts as confirmation. In order: withdrawn, superseded, disputed, corroborated (two or more
 * origins beside the maker), single origin (one), self-reported (the maker alone), attributed
 * (nothing for or against).
 */
export const judge = (claim: Claim, successors: Claim[], liveConflicts: Claim[]): Verdict => {
  const makers = claim.makers.map(houseOf);
  const supporting = with_(claim.evidence, "supports");
  const disputing = with_(claim.evidence, "disputes");
  const qualified = with_(claim.evidence, "qualifies").length;
  const outside = supporting.filter(({ origin }) => !makers.includes(houseOf(origin)));
  const independent = houses(outside);
  const support = supporting.length > 0 ? tally(supporting, makers) : "no source supports it";
  const aside = qualified > 0 ? ` ${count(qualified, "source")} ${qualified === 1 ? "qualifies" : "qualify"} it.` : "";
  const origins = independent.length;
  const fall = (standing: "withdrawn" | "superseded", why: string) => ({ standing, summary: standing, why, origins });
  const say = (standing: Verdict["standing"], summary: string, why: string): Verdict => ({
    standing,
    summary,
    why: why + aside,
    origins,
  });

  if (claim.data.withdrawn) return fall("withdrawn", `Withdrawn: ${claim.data.withdrawn.reason}`);
  if (successors.length > 0)
    return fall("superseded", `A later claim takes its place: “${successors[0]?.data.statement}”`);
  if (disputing.length > 0 || liveConflicts.length > 0) {
    const against = listed([
      ...(disputing.length > 0 ? [`${count(sources(disputing), "source")} (${leansOn(disputing)})`] : []),
      ...(liveConflicts.length > 0 ? [`${count(liveConflicts.length, "claim")} of the same time`] : []),
    ]);
    return say("disputed", `for: ${support}; against: ${against}`, `For it: ${support}. Against it: ${against}.`);
  }
  if (independent.length >= 2)
    return say(
      "corroborated",
      support,
      `${support}: ${leansOn(outside)} support it, ${independent.length === 2 ? "both" : "all"} independent of its maker.`,
    );
  if (independent.length === 1)
    return say(
      "single origin",
      support,
      `${support}: only ${leansOn(outside)} vouches for it${supporting.length > outside.length ? " beside its maker" : ""}.`,
    );
  if (supporting.length > 0)
    return say("self-reported", support, `${support}: nobody but ${leansOn(supporting)} vouches for it.`);
  return say(
    "attributed",
    "no evidence for or against",
    `Attributed to ${listed(claim.makers.map(({ data }) => data.name))}; the record holds no evidence for or against it.`,
  );
};
