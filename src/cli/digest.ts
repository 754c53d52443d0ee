import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../build/inspect.ts";
import { inWords } from "../lib/dates.ts";
import { daysOfWeek, isWeek, weekBefore } from "../lib/weeks.ts";
import { digestsOf } from "../model/digest.ts";
import { digestMarkdown } from "../reports/digest.ts";
import { contentOptions, exitCodes, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { run } from "./run.ts";
import { readWhereabouts, whereaboutsOptions } from "./site-location.ts";

const readWeek = (value: string | undefined, today: string): string => {
  if (value === undefined) return weekBefore(today);
  if (!isWeek(value)) throw new WrongUse(`${value} is not a week: name it as in npm run digest -- 2026-W48`);
  return value;
};

void run(() => {
  const args = process.argv.slice(2);
  const named = args[0]?.startsWith("-") === false;
  const options = readOptions(named ? args.slice(1) : args, {
    ...contentOptions,
    "site-url": whereaboutsOptions["site-url"],
    out: { type: "string" },
  });
  const today = readToday(options.today);
  const week = readWeek(named ? args[0] : undefined, today);
  const folder = readContent(options.content);
  const { briefing } = inspect(folder, { ...readWhereabouts(options, folder), today });
  if (!briefing) throw new WrongUse(`there is no briefing in ${folder}`);
  const { site } = briefing;
  const digest = digestsOf(briefing).find((one) => one.week === week);
  const out = options.out === undefined ? undefined : String(options.out);
  if (out !== undefined && !site.data.digest) console.log("Nothing to do: digest is off in _data/site.yaml.");
  else if (!digest || digest.sections.length === 0)
    console.log(`Nothing changed in the week of ${inWords(daysOfWeek(week).from)}.`);
  else if (out === undefined) console.log(`# ${digest.title}\n\n${digestMarkdown(digest, site.url).trimEnd()}`);
  else {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "title.txt"), `${digest.title} (${week})\n`);
    writeFileSync(join(out, "body.md"), digestMarkdown(digest, site.url));
    console.log(`Wrote title.txt and body.md for ${week}.`);
  }
  return exitCodes.clean;
});
