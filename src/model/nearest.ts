import { distance } from "fastest-levenshtein";

/** Returns the existing name nearest to a mistaken one, if it is near enough to have been meant. */
export const nearest = (wrong: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) >= bestDistance) continue;
    const steps = distance(wrong, name);
    if (steps < bestDistance) [best, bestDistance] = [name, steps];
  }
  return best;
};

/** Returns a hint that suggests the nearest existing name, or else another hint. */
export const didYouMean = (wrong: string, known: Iterable<string>, otherwise: string): string => {
  const name = nearest(wrong, known);
  return name ? `did you mean ${name}?` : otherwise;
};
