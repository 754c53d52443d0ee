import { distance } from "fastest-levenshtein";
import { commonStart } from "../../lib/common-start.ts";

/** Returns whether two words differ by two swapped neighboring letters: one slip, though two edits. */
const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = commonStart(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** Counts the slips between two words; a wrong first letter is the rarest and counts half more. */
const slips = (wrong: string, word: string): number => {
  const steps = isSwap(wrong, word) ? 1 : distance(wrong, word);
  return wrong[0] === word[0] ? steps : steps + 0.5;
};

/** Returns how many slips a word of this length may have: two in a short one make it another word. */
const reachOf = (length: number): number => (length < 7 ? 1.5 : length < 11 ? 2.5 : 3);

/** Returns the words that a misspelt one may mean, nearest first, without those that are too far. */
export const nearWords = (wrong: string, words: readonly string[], most = 4): string[] => {
  const reach = reachOf(wrong.length);
  const near: { word: string; steps: number }[] = [];
  for (const word of words) {
    if (Math.abs(word.length - wrong.length) > reach) continue;
    const steps = slips(wrong, word);
    if (steps <= reach) near.push({ word, steps });
  }
  near.sort((a, b) => a.steps - b.steps);
  const best = near[0]?.steps ?? 0;
  return near
    .filter(({ steps }) => steps <= best + 0.5)
    .slice(0, most)
    .map(({ word }) => word);
};
