import { compareText } from "../lib/compare-text.ts";
import { count } from "../lib/count.ts";
import { type Span, spansOverlap } from "../lib/dates.ts";
import type { Actor, Claim, Evidence, Verdict } from "./briefing.ts";
import { evidenceOfStance, houseBehind, houseOf, independentSupport, isRetracted } from "./origins.ts";

const listed = (names: string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Returns the period that a claim covers; a claim that names none covers all time. */
export const spanOf = (claim: Claim): Span => {
  const period = claim.data.as_of;
  if (!period) return {};
  return typeof period === "string" ? { from: period, to: period } : (period as Span);
};

/** Returns whether two active claims contradict each other for the same days. */
export const conflictIsLive = (a: Claim, b: Claim, superseded: ReadonlySet<Claim>, scope = "direct"): boolean =>
  scope === "direct" &&
  [a, b].every((claim) => !claim.data.withdrawn && !superseded.has(claim)) &&
  spansOverlap(spanOf(a), spanOf(b));

const housesBehind = (evidence: Evidence[], claim: Claim): Actor[] => [
  ...new Set(evidence.map((row) => houseBehind(row, claim))),
];
const sources = (evidence: Evidence[]) => new Set(evidence.map(({ source }) => source)).size;

const summarizeSupport = (evidence: Evidence[], claim: Claim): string => {
  const makers = claim.makers.map(houseOf);
  const origins = housesBehind(evidence, claim);
  const own = origins.filter((origin) => makers.includes(origin));
  const head = `${count(sources(evidence), "source")}, ${count(origins.length, "origin")}`;
  if (own.length === 0) return head;
  if (own.length === origins.length) return `${head}, the maker itself`;
  return `${head}, one of them the maker itself`;
};

/**
 * Returns one name for each house: that of the member whose information the evidence reports, or of the maker who wrote
 * it.
 */
const originNames = (evidence: Evidence[], claim: Claim) => {
  const names = new Map<Actor, string>();
  for (const row of evidence) {
    const house = houseBehind(row, claim);
    const member = houseOf(row.origin) === house ? row.origin : claim.makers.find((maker) => houseOf(maker) === house);
    if (!names.has(house)) names.set(house, (member ?? house).data.name);
  }
  return listed([...names.values()].sort(compareText));
};

type EvidenceVerdict = Pick<Verdict, "standing" | "summary" | "why">;

/** Returns the standing that evidence for and against a claim gives it. */
const weighEvidence = (claim: Claim, outside: Evidence[], origins: number): EvidenceVerdict => {
  const conflicts = claim.relations.filter(({ live }) => live).length;
  const supporting = evidenceOfStance(claim, "supports");
  const disputing = evidenceOfStance(claim, "disputes");
  const houses = housesBehind(outside, claim).length;
  const support = supporting.length > 0 ? summarizeSupport(supporting, claim) : "no source supports it";
  const supported = (standing: Verdict["standing"], by: string): EvidenceVerdict => ({
    standing,
    summary: support,
    why: `${support}: ${by}.`,
  });
  if (disputing.length > 0 || conflicts > 0) {
    const against = listed([
      ...(disputing.length > 0 ? [`${count(sources(disputing), "source")} (${originNames(disputing, claim)})`] : []),
      ...(conflicts > 0 ? [`${count(conflicts, "claim")} of the same time`] : []),
    ]);
    return {
      standing: "disputed",
      summary: `for: ${support}; against: ${against}`,
      why: `For it: ${support}. Against it: ${against}.`,
    };
  }
  const names = originNames(outside, claim);
  if (origins >= 2)
    return supported("corroborated", `${names} support it, ${houses === 2 ? "both" : "all"} independent of its maker`);
  if (houses > 1) return supported("single origin", `${names} support it, in one document`);
  if (origins === 1) {
    const others = supporting.length > outside.length ? " besides its author" : "";
    return supported("single origin", `only ${names} supports it${others}`);
  }
  if (supporting.length > 0) return supported("self-reported", `only ${originNames(supporting, claim)} supports it`);
  return {
    standing: "attributed",
    summary: "no evidence for or against",
    why: `Attributed to ${listed(claim.makers.map(({ data }) => data.name))}; the record holds no evidence for or against it.`,
  };
};

/** Returns sentences on what does not decide a claim's standing: sources that were retracted, or that qualify it. */
const remarksOn = (claim: Claim): string => {
  const retracted = new Set(claim.evidence.map(({ source }) => source).filter(isRetracted)).size;
  const qualified = evidenceOfStance(claim, "qualifies").length;
  return [
    retracted > 0 &&
      ` ${count(retracted, "source was", "sources were")} retracted and no longer ${retracted === 1 ? "counts" : "count"}.`,
    qualified > 0 && ` ${count(qualified, "source")} ${qualified === 1 ? "qualifies" : "qualify"} it.`,
  ]
    .filter(Boolean)
    .join("");
};

/**
 * Computes a claim's standing. Origins are counted by house; the maker's own house never counts as confirmation,
 * several origins in one document count as one, and retracted sources do not count. In order: withdrawn, superseded,
 * disputed, corroborated (two or more origins besides the maker, in two or more documents), single origin (one),
 * self-reported (only the maker), attributed (no evidence for or against).
 */
export const computeStanding = (claim: Claim, successor: Claim | undefined): Verdict => {
  const outside = independentSupport(claim);
  const origins = Math.min(housesBehind(outside, claim).length, sources(outside));
  const endedWith = (standing: "withdrawn" | "superseded", why: string) => ({
    standing,
    summary: standing,
    why,
    origins,
  });
  const { withdrawn } = claim.data;
  if (withdrawn) return endedWith("withdrawn", `Withdrawn: ${withdrawn.reason}`);
  if (successor) return endedWith("superseded", `A later claim takes its place: “${successor.data.statement}”`);
  const { standing, summary, why } = weighEvidence(claim, outside, origins);
  return { standing, summary, why: why + remarksOn(claim), origins };
};
