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

/**
 * Computes a claim's standing. Origins are counted by house; the maker's own house never counts as confirmation,
 * several origins in one document count as one, and retracted sources do not count. In order: withdrawn, superseded,
 * disputed, corroborated (two or more origins besides the maker, in two or more documents), single origin (one),
 * self-reported (only the maker), attributed (no evidence for or against).
 */
export const computeStanding = (claim: Claim, successors: Claim[], liveConflicts: Claim[]): Verdict => {
  const supporting = evidenceOfStance(claim, "supports");
  const disputing = evidenceOfStance(claim, "disputes");
  const qualified = evidenceOfStance(claim, "qualifies").length;
  const outside = independentSupport(claim);
  const independent = housesBehind(outside, claim);
  const support = supporting.length > 0 ? summarizeSupport(supporting, claim) : "no source supports it";
  const retracted = new Set(claim.evidence.map(({ source }) => source).filter(isRetracted)).size;
  const retractions =
    retracted > 0
      ? ` ${count(retracted, "source was", "sources were")} retracted and no longer ${retracted === 1 ? "counts" : "count"}.`
      : "";
  const aside =
    retractions +
    (qualified > 0 ? ` ${count(qualified, "source")} ${qualified === 1 ? "qualifies" : "qualify"} it.` : "");
  const origins = Math.min(independent.length, sources(outside));
  const endedWith = (standing: "withdrawn" | "superseded", why: string) => ({
    standing,
    summary: standing,
    why,
    origins,
  });
  const resultWith = (standing: Verdict["standing"], summary: string, why: string): Verdict => ({
    standing,
    summary,
    why: why + aside,
    origins,
  });

  if (claim.data.withdrawn) return endedWith("withdrawn", `Withdrawn: ${claim.data.withdrawn.reason}`);
  if (successors.length > 0)
    return endedWith("superseded", `A later claim takes its place: “${successors[0]?.data.statement}”`);
  if (disputing.length > 0 || liveConflicts.length > 0) {
    const against = listed([
      ...(disputing.length > 0 ? [`${count(sources(disputing), "source")} (${originNames(disputing, claim)})`] : []),
      ...(liveConflicts.length > 0 ? [`${count(liveConflicts.length, "claim")} of the same time`] : []),
    ]);
    return resultWith(
      "disputed",
      `for: ${support}; against: ${against}`,
      `For it: ${support}. Against it: ${against}.`,
    );
  }
  if (origins >= 2)
    return resultWith(
      "corroborated",
      support,
      `${support}: ${originNames(outside, claim)} support it, ${independent.length === 2 ? "both" : "all"} independent of its maker.`,
    );
  if (independent.length > 1)
    return resultWith(
      "single origin",
      support,
      `${support}: ${originNames(outside, claim)} support it, in one document.`,
    );
  if (origins === 1)
    return resultWith(
      "single origin",
      support,
      `${support}: only ${originNames(outside, claim)} supports it${supporting.length > outside.length ? " besides its author" : ""}.`,
    );
  if (supporting.length > 0)
    return resultWith("self-reported", support, `${support}: only ${originNames(supporting, claim)} supports it.`);
  return resultWith(
    "attributed",
    "no evidence for or against",
    `Attributed to ${listed(claim.makers.map(({ data }) => data.name))}; the record holds no evidence for or against it.`,
  );
};
