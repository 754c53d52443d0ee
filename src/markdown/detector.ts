import { shorten } from "../lib/shorten.ts";
import type { BodyMessage } from "./body-messages.ts";
import { placeholder } from "./prose.ts";

export type Match = readonly (string | undefined)[];

/** A pattern for a problem in a block's prose, and its message; `say` returns undefined if there is no problem. */
export type Detector = {
  find: RegExp;
  report: (match: Match) => Omit<BodyMessage, "raw"> | undefined;
  /** Whether one finding per block is enough. */
  once?: true;
};

const blank = (text: string): string => text.replace(/[^\n]/g, placeholder);

/** Returns the first line of a match, shortened, with … for what is not plain text. */
export const excerptOf = (raw = ""): string => shorten(raw.trim().split("\n")[0] ?? "").replaceAll(placeholder, "…");

/** Returns the text to search for in the source, where the rest may be escaped or marked up. */
const searchableText = (raw: string): string => raw.split(placeholder)[0]?.split("\n")[0] ?? "";

/**
 * Returns everything that the detectors find in a block's prose, in order. Later detectors do not see what earlier ones
 * found.
 */
export const detect = (prose: string, detectors: readonly Detector[]): BodyMessage[] => {
  const found: { index: number; message: BodyMessage }[] = [];
  let rest = prose;
  for (const { find, report, once } of detectors) {
    // Most texts have no match, and `search` is faster than a list of matches.
    if (rest.search(find) < 0) continue;
    let checked = "";
    let from = 0;
    let number = 0;
    for (const match of rest.matchAll(find)) {
      const [raw] = match;
      const message = once && number > 0 ? undefined : report(match);
      number++;
      if (message) found.push({ index: match.index, message: { ...message, raw: searchableText(raw) || undefined } });
      checked += rest.slice(from, match.index) + blank(raw);
      from = match.index + raw.length;
    }
    if (from > 0) rest = checked + rest.slice(from);
  }
  return found.sort((a, b) => a.index - b.index).map(({ message }) => message);
};

/** Markup that markdown-it leaves as text: how it is found, why it has no effect, and what to write. */
export type Literal = Pick<Detector, "find" | "once"> & { why: string; write: (match: Match) => string };

/** Returns a detector that reports such markup as shown as written. */
export const toDetector = ({ find, why, write, once }: Literal): Detector => ({
  find,
  once,
  report: (match) => ({
    rule: "brief-markup",
    message: `${excerptOf(match[0])} is shown as written: ${why}`,
    hint: write(match).replaceAll(placeholder, "…"),
  }),
});
