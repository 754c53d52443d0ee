import { compareText } from "../lib/compare-text.ts";
import type { Brief, Claim, Source } from "./briefing.ts";

/** Returns what a reference begins with, in lower case and without leading marks: its first author, or else its title. */
const listedUnder = ({ data: { author, title } }: Source): string => {
  const [first] = author ?? [];
  const name = first && ("literal" in first ? first.literal : first.family);
  return `${name ?? ""} ${title}`.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
};

/** Compares two sources by the words that their references begin with, as in a bibliography. */
export const compareReferences = (a: Source, b: Source): number =>
  compareText(listedUnder(a), listedUnder(b)) || compareText(a.id, b.id);

/** Returns a comparison of claims by their numbers in a brief. */
export const compareByNumber =
  ({ number }: Brief) =>
  (a: Claim, b: Claim): number =>
    (number.get(a.id) ?? 0) - (number.get(b.id) ?? 0);
