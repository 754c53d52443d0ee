import { inspect, type SiteLocation } from "../build/inspect.ts";
import type { Briefing } from "../model/briefing.ts";
import type { Finding } from "../model/finding.ts";
import { readContent, readToday, WrongUse } from "./options.ts";

/** A briefing with the folder that it was read from, the day that counts as today, and what is found in it. */
export type CheckedBriefing = { folder: string; today: string; briefing: Briefing; findings: Finding[] };

/** Reads and checks the briefing that the options of a command name; there has to be one. */
export const readBriefing = (
  options: { content: string; today: string | undefined },
  location: (folder: string) => { at?: SiteLocation; basePath: string } = () => ({ basePath: "/" }),
): CheckedBriefing => {
  const folder = readContent(options.content);
  const today = readToday(options.today);
  const { briefing, findings } = inspect(folder, { ...location(folder), today });
  if (!briefing) throw new WrongUse(`there is no briefing in ${folder}`);
  return { folder, today, briefing, findings };
};
