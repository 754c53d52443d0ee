import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDate } from "../lib/dates.ts";
import { daysOfWeek, isWeek, weekBefore } from "../lib/weeks.ts";
import { digestsOf } from "../model/digest.ts";
import { digestMarkdown } from "../reports/digest.ts";
import { readBriefing } from "./briefing.ts";
import { readToday, WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";
import { readSiteLocation } from "./site-location.ts";

const readWeek = (value: string | undefined, today: string): string => {
  if (value === undefined) return weekBefore(today);
  if (!isWeek(value)) throw new WrongUse(`${value} is not a week: name it as in npm run digest -- 2026-W48`);
  return value;
};

export default createCommand("digest", (options, word) => {
  const week = readWeek(word, readToday(options.today));
  const { briefing } = readBriefing(options, (folder) => readSiteLocation(options, folder));
  const { site } = briefing;
  const { out } = options;
  const digest = digestsOf(briefing).find((one) => one.week === week);
  if (out !== undefined && !site.data.digest) console.log("Nothing to do: digest is off in _data/site.yaml.");
  else if (!digest || digest.sections.length === 0)
    console.log(`Nothing changed in the week of ${formatDate(daysOfWeek(week).from)}.`);
  else if (out === undefined) console.log(`# ${digest.title}\n\n${digestMarkdown(digest, site.url).trimEnd()}`);
  else {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "title.txt"), `${digest.title} (${week})\n`);
    writeFileSync(join(out, "body.md"), digestMarkdown(digest, site.url));
    console.log(`Wrote title.txt and body.md for ${week}.`);
  }
});
