import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withReview } from "../authoring/reviewed.ts";
import { inspect } from "../build/inspect.ts";
import { didYouMean } from "../model/nearest.ts";
import { contentOptions, exitCodes, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { run } from "./run.ts";

const listOf = (value: unknown): string[] => (value === undefined ? [] : (value as string[]));

void run(() => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    claim: { type: "string", multiple: true },
    brief: { type: "string", multiple: true },
    why: { type: "string" },
  });
  const folder = readContent(options.content);
  const date = readToday(options.today);
  const { briefing } = inspect(folder, { basePath: "/", today: date });
  if (!briefing) throw new WrongUse(`there is no briefing in ${folder}`);
  const asked = (["claim", "brief"] as const).flatMap((kind) => listOf(options[kind]).map((id) => ({ kind, id })));
  if (asked.length === 0) throw new WrongUse("name what was reviewed: --claim ID or --brief ID, as often as needed");
  const files = asked.map(({ kind, id }) => {
    const found = briefing[kind].get(id);
    if (!found)
      throw new WrongUse(`there is no ${kind} ${id}: ${didYouMean(id, [...briefing[kind].keys()], "see _data")}`);
    const path = join(folder, found.file);
    const why = options.why === undefined ? undefined : String(options.why);
    const text = withReview(readFileSync(path, "utf8"), kind, { date, why });
    if (text === undefined)
      throw new WrongUse(`${found.file} has no list of changes with a row on each line: add the row`);
    return { file: found.file, path, text };
  });
  for (const { file, path, text } of files) {
    writeFileSync(path, text);
    console.log(`added the review of ${date} to ${file}`);
  }
  return exitCodes.clean;
});
