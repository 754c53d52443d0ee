import { choiceName } from "../kinds/vocabulary.ts";
import { compareText } from "../lib/compare-text.ts";
import { hyphenated } from "../lib/hyphenated.ts";
import type { Claim, Evidence, Source } from "./briefing.ts";

/** A claim taken from a part of a source, the evidence that links them, and its place in the part. */
export type PartRow = { claim: Claim; evidence: Evidence; place: string };

type SourcePart = { id: string; locator: string; heading: string; rows: PartRow[] };

/** Returns whether a source lists its parts, so that its claims can be followed one by one. */
export const hasParts = ({ data }: Pick<Source, "data">): boolean => data.parts !== undefined;

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Returns the sort key of a place: its numbers, ordinals too, as digits of one length. */
const sortKey = (place: string): string =>
  place
    .toLowerCase()
    .replace(/\b[a-z]+\b/g, (word) => (ordinals.includes(word) ? String(ordinals.indexOf(word) + 1) : word))
    .replace(/\d+/g, (digits) => digits.padStart(6, "0"));

/**
 * Compares two places in one part: one without a number, such as “heading”, comes before “second answer, paragraph 3”.
 */
const comparePlaces = (a: string, b: string): number => {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  const numbered = (key: string) => Number(/\d/.test(key));
  return numbered(keyA) - numbered(keyB) || compareText(keyA, keyB);
};

/**
 * Returns the place in a part that a locator names, or nothing if it is outside: “second answer” of “Question 1, second
 * answer”.
 */
export const positionWithin = (part: string, locator: string): string | undefined => {
  if (!locator.startsWith(part)) return undefined;
  const rest = locator.slice(part.length);
  return rest === "" || /^[\s,;:.(]/.test(rest) ? rest.replace(/^[\s,;:.]+/, "") : undefined;
};

/** Returns the evidence by which claims are taken from a source, without evidence on outcomes. */
const citationsOfSource = (source: Source): { claim: Claim; evidence: Evidence }[] =>
  source.evidence.flatMap((evidence) => {
    const { of } = evidence;
    return of.kind === "claim" && of.evidence.includes(evidence) ? [{ claim: of, evidence }] : [];
  });

const rowsOfPart = (locator: string, taken: { claim: Claim; evidence: Evidence }[]): PartRow[] =>
  taken
    .flatMap(({ claim, evidence }) => {
      const place = positionWithin(locator, evidence.data.locator ?? "");
      return place === undefined ? [] : [{ claim, evidence, place }];
    })
    .sort((a, b) => comparePlaces(a.place, b.place));

/** Returns the claims taken from a source, in the order of its parts. */
export const claimsByPart = (source: Source): SourcePart[] => {
  const taken = citationsOfSource(source);
  return (source.data.parts ?? []).map(({ locator, heading }, at) => ({
    id: hyphenated(locator) || `part-${at + 1}`,
    locator,
    heading,
    rows: rowsOfPart(locator, taken),
  }));
};

/** Returns the claims taken from a source that are in none of its parts. */
export const claimsOfNoPart = (source: Source): PartRow[] => {
  const parts = source.data.parts ?? [];
  return citationsOfSource(source)
    .filter(({ evidence }) =>
      parts.every((part) => positionWithin(part.locator, evidence.data.locator ?? "") === undefined),
    )
    .map((row) => ({ ...row, place: row.evidence.data.locator ?? "" }));
};

/** The nouns for documents that nobody calls by the last word of their type. */
const nouns: Partial<Record<Source["data"]["type"], string>> = {
  dataset: "document",
  legal_case: "judgment",
  legislation: "law",
  software: "document",
  webpage: "document",
};

/** Returns the title of the page with a source's claims: “The interview, claim by claim”. */
export const partsTitle = ({ data }: Pick<Source, "data">): string =>
  `The ${nouns[data.type] ?? choiceName(data.type).split(" ").at(-1)}, claim by claim`;
