import { compareText } from "../lib/compare-text.ts";
import { countEach } from "../lib/count-each.ts";
import { compareDates } from "../lib/dates.ts";
import type { Claim } from "../model/briefing.ts";
import { addedOn } from "../model/changes.ts";
import { isActive } from "../model/evidence-counts.ts";
import { wordsOf } from "./prose.ts";
import { defineRule } from "./rule.ts";

/** Two claims are near repeats if they share this part of their words. */
const minOverlap = 0.75;
/** A word that more claims share does not help to find repeats. */
const maxSharing = 64;

/** Words that distinguish claims even if everything else is the same. */
const distinguishing = /^(?:not|no|never|neither|nor|without|less|more|fewer|over|under|below|above|before|after)$/;
/** Words that begin many sentences and are not names. */
const openers = new Set(
  "the a an in on by at as of under after before with for since from some most many if when".split(" "),
);

/** A claim's words in lower case, each with whether it distinguishes claims: a number, a name, a negation. */
type Row = { claim: Claim; words: Map<string, boolean> };

const rowOf = (claim: Claim): Row => {
  const words = new Map<string, boolean>();
  for (const [place, word] of wordsOf(claim.data.statement.replaceAll("’", "'")).entries()) {
    const lower = word.toLowerCase();
    const name = /^\p{Lu}/u.test(word) && !(place === 0 && openers.has(lower));
    words.set(lower, words.get(lower) || name || /\p{N}/u.test(word) || distinguishing.test(lower));
  }
  return { claim, words };
};

/** Returns how many words of a claim another lacks; too many if one of them distinguishes claims. */
const countMissing = (a: Row, b: Row): number => {
  let missing = 0;
  for (const [word, distinguishes] of a.words)
    if (!b.words.has(word)) missing += distinguishes ? Number.POSITIVE_INFINITY : 1;
  return missing;
};

const nearlyRepeats = (a: Row, b: Row): boolean => {
  const different = countMissing(a, b) + countMissing(b, a);
  const shared = (a.words.size + b.words.size - different) / 2;
  return shared >= minOverlap * (shared + different);
};

/**
 * Returns the rarest words of each claim, which are enough to find near repeats: two sets that share enough words share
 * one of these.
 */
const prefixes = (rows: Row[]): Map<Row, string[]> => {
  const count = countEach(rows.flatMap(({ words }) => [...words.keys()]));
  const rarity = (a: string, b: string) => (count.get(a) ?? 0) - (count.get(b) ?? 0) || (a < b ? -1 : 1);
  return new Map(
    rows.map((row) => {
      const length = row.words.size - Math.ceil(minOverlap * row.words.size) + 1;
      return [row, [...row.words.keys()].sort(rarity).slice(0, length)];
    }),
  );
};

const byAge = (a: Claim, b: Claim) => compareDates(addedOn(a), addedOn(b)) || compareText(a.id, b.id);

const related = (a: Claim, b: Claim): boolean => a.relations.some(({ claim }) => claim === b);

/** Yields each claim that nearly repeats an earlier one, with that one, by an index of rare words. */
function* repeatsAmong(claims: Claim[]): Iterable<[Claim, Claim]> {
  const rows = claims.map(rowOf);
  const prefix = prefixes(rows);
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const words = prefix.get(row) ?? [];
    const near = words.flatMap((word) => index.get(word) ?? []).find((other) => nearlyRepeats(row, other));
    if (near && !related(row.claim, near.claim)) yield [row.claim, near.claim];
    for (const word of words) {
      const list = index.get(word) ?? [];
      if (list.length < maxSharing) list.push(row);
      index.set(word, list);
    }
  }
}

/** A claim that nearly repeats another. */
export const claimRepeated = defineRule({
  id: "claim-repeated",
  severity: "warning",
  exemptible: true,
  explain: "What is claimed once is cited again, so that evidence and history gather in one place.",
  good: "one claim that two briefs cite",
  bad: "Norbury’s tram line carried more riders in 2024 than the town had planned, beside Norbury’s tram line carried more riders in 2024 than planned.",
  *check({ briefing }) {
    for (const [claim, other] of repeatsAmong(briefing.claims.filter(isActive).sort(byAge)))
      yield {
        record: claim,
        path: ["statement"],
        message: `the claim nearly repeats ${other.id}: “${other.data.statement}”`,
        hint: `cite ${other.id} instead, or say what differs`,
      };
  },
});
