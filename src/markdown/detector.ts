import { type BodyMessage, shorten } from "./body-messages.ts";
import { placeholder } from "./prose.ts";

export type Match = readonly (string | undefined)[];

/** How something wrong is found in a block's prose, and what is said of it; nothing where it is all right. */
export type Detector = {
  find: RegExp;
  say: (match: Match) => Omit<BodyMessage, "raw"> | undefined;
  /** Whether one finding is enough for a whole block. */
  once?: true;
};

const blank = (text: string): string => text.replace(/[^\n]/g, placeholder);

/** The first line of what was found, cut short, with … for what is no plain text. */
export const shown = (raw = ""): string => shorten(raw.trim().split("\n")[0] ?? "").replaceAll(placeholder, "…");

/** What to look for in the source, where it may be escaped or marked up otherwise. */
const findable = (raw: string): string => raw.split(placeholder)[0]?.split("\n")[0] ?? "";

/** Everything that the detectors find in a block's prose, in its order. What one has found, the next do not see. */
export const detect = (prose: string, detectors: readonly Detector[]): BodyMessage[] => {
  const found: { index: number; told: BodyMessage }[] = [];
  let rest = prose;
  for (const { find, say, once } of detectors) {
    // Most texts have nothing of the kind, which a search tells faster than a list of matches.
    if (rest.search(find) < 0) continue;
    let kept = "";
    let from = 0;
    let number = 0;
    for (const match of rest.matchAll(find)) {
      const [raw] = match;
      const told = once && number > 0 ? undefined : say(match);
      number++;
      if (told) found.push({ index: match.index, told: { ...told, raw: findable(raw) } });
      kept += rest.slice(from, match.index) + blank(raw);
      from = match.index + raw.length;
    }
    if (from > 0) rest = kept + rest.slice(from);
  }
  return found.sort((a, b) => a.index - b.index).map(({ told }) => told);
};
