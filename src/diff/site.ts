import { count } from "../lib/count.ts";
import type { Briefing } from "../model/briefing.ts";
import { type Note, note } from "./note.ts";
import { differs } from "./pairs.ts";

const shown = (value: unknown): string => (typeof value === "object" ? "…" : String(value ?? "nothing"));

/** Returns a note on changed settings of the site, each with its old and new value. */
export const siteNotes = (before: Briefing, after: Briefing): Note[] => {
  const [old, now] = [before.site.data, after.site.data] as unknown as Record<string, unknown>[];
  const keys = Object.keys({ ...old, ...now }).filter((key) => differs(old?.[key], now?.[key]));
  const items = keys.map((key) => ({
    file: after.site.file,
    name: key,
    said: `from ${shown(old?.[key])} to ${shown(now?.[key])}`,
  }));
  return note("site", `changes ${count(keys.length, "setting")} of the site`, items, true);
};
