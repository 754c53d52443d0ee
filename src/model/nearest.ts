import { distance } from "fastest-levenshtein";

/** The known name nearest to a mistaken one, if it is near enough to have been meant. */
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

/** A hint that names the nearest known name, or else says what to do instead. */
export const didYouMean = (wrong: string, known: Iterable<string>, otherwise: string): string => {
  const name = nearest(wrong, known);
  return name ? `did you mean ${name}?` : otherwise;
};
