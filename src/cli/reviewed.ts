import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withReview } from "../authoring/reviewed.ts";
import { didYouMean } from "../model/nearest.ts";
import { readBriefing } from "./briefing.ts";
import { WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";

export default createCommand("reviewed", (options) => {
  const { folder, today: date, briefing } = readBriefing(options);
  const items = (["claim", "brief"] as const).flatMap((kind) => (options[kind] ?? []).map((id) => ({ kind, id })));
  if (items.length === 0) throw new WrongUse("name what was reviewed: --claim ID or --brief ID, as often as needed");
  const files = items.map(({ kind, id }) => {
    const found = briefing[kind].get(id);
    if (!found)
      throw new WrongUse(`there is no ${kind} ${id}: ${didYouMean(id, [...briefing[kind].keys()], "see _data")}`);
    const path = join(folder, found.file);
    const text = withReview(readFileSync(path, "utf8"), kind, { date, why: options.why });
    if (text === undefined)
      throw new WrongUse(`${found.file} has no list of changes with a row on each line: add the row`);
    return { file: found.file, path, text };
  });
  for (const { file, path, text } of files) {
    writeFileSync(path, text);
    console.log(`added the review of ${date} to ${file}`);
  }
});
