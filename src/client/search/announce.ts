import { count } from "../../lib/count.ts";
import type { Results } from "./components.ts";

const quoted = (words: readonly string[]) => `“${words.join(" ")}”`;

/** Returns the outcome of a search in one sentence, for display and for screen readers. */
export const announcementOf = (
  {
    query,
    words,
    corrected,
    missing,
    results,
    unfiltered,
  }: Pick<Results, "query" | "words" | "corrected" | "missing" | "results" | "unfiltered">,
  shown: number,
): string => {
  const typed = query.words.trim();
  const others = corrected || (missing.length > 0 && results.length > 0);
  const what = typed ? ` for ${others ? quoted(words) : `“${typed}”`}` : "";
  const total = results.length;
  const without = missing.length > 0 && total > 0 ? ` Nothing holds ${quoted(missing)}.` : "";
  if (total > 0) {
    const found = `${count(total, "result")}${what}`;
    return `${found}${shown < total ? `, the first ${shown} shown` : ""}.${without}`;
  }
  if (unfiltered > 0) return `No result${what} under these filters; ${unfiltered} without them.`;
  return `No result${what}.`;
};

export const messages = {
  loading: "Searching…",
  failed: "Search could not be loaded.",
  offline: "You are offline, and search is not loaded on this device yet. It goes on when you are back online.",
  nothing: "No close matches. Try fewer or other words, or one of the lists.",
  hint: "Type a word or two: of a title, a claim, a source, a name.",
  without: (desks: readonly string[]) => `This cannot be searched now: ${desks.join(", ")}.`,
} as const;
