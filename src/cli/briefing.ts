import { inspect, type SiteLocation } from "../build/inspect.ts";
import { withParsedFiles } from "../build/parsed-files.ts";
import { readContent, readToday, WrongUse } from "./options.ts";

/**
 * Reads and checks the briefing that the options of a command name; there has to be one. Returns it with the folder that
 * it was read from, the day that counts as today, and what is found in it.
 */
export const readBriefing = (
  options: { content: string; today: string | undefined },
  location: (folder: string) => { at?: SiteLocation; basePath: string } = () => ({ basePath: "/" }),
) => {
  const folder = readContent(options.content);
  const today = readToday(options.today);
  const { briefing, findings } = withParsedFiles(folder, (memo) =>
    inspect(folder, { ...location(folder), today, memo }),
  );
  if (!briefing) throw new WrongUse(`there is no briefing in ${folder}`);
  return { folder, today, briefing, findings };
};
