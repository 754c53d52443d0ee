import { distance } from "fastest-levenshtein";

/** Returns the existing name nearest to a mistaken one, if it is near enough to have been meant. */
export const nearestName = (mistaken: string, names: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(mistaken.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - mistaken.length) >= bestDistance) continue;
    const steps = distance(mistaken, name);
    if (steps < bestDistance) [best, bestDistance] = [name, steps];
  }
  return best;
};

/** Returns a hint that suggests the nearest existing name, or else another hint. */
export const didYouMean = (wrong: string, names: Iterable<string>, otherwise: string): string => {
  const name = nearestName(wrong, names);
  return name ? `did you mean ${name}?` : otherwise;
};
