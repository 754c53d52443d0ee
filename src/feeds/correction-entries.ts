import type { Briefing } from "../model/briefing.ts";
import { changeEntry } from "./change-entries.tsx";
import type { Entry } from "./entry.ts";

/** Every correction and withdrawal, major or not: who relied on it should know. */
export const correctionEntries = ({ changes, site }: Briefing): Entry[] =>
  changes.filter(({ correction }) => correction).map((change) => changeEntry(change, site));
