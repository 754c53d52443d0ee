import { addresses } from "../model/addresses.ts";
import type { Briefing } from "../model/briefing.ts";
import { changeEntry } from "./change-entries.tsx";
import type { FeedEntry, FeedPlan } from "./entry.ts";

/** Returns every correction and withdrawal as an entry, major or not, since readers may have relied on it. */
const correctionEntries = ({ changes, site }: Briefing): FeedEntry[] =>
  changes.filter(({ correction }) => correction).map((change) => changeEntry(change, site));

export const corrections: FeedPlan = {
  label: "Corrections and withdrawals",
  description: "What was wrong or has been withdrawn, and why.",
  page: addresses.changes,
  entries: correctionEntries,
};
