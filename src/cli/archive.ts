import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { archiveDate, withArchive } from "../authoring/archive.ts";
import { count } from "../lib/count.ts";
import { didYouMean } from "../model/nearest.ts";
import { webAddressProblem } from "../model/web-address.ts";
import { readBriefing } from "./briefing.ts";
import { WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";

export default createCommand("archive", (options) => {
  const { folder, briefing } = readBriefing(options);
  if (options.source === undefined) {
    const waiting = briefing.sources.filter(({ data }) => data.URL && !data.archive);
    for (const { id, data } of waiting) console.log(`${id}\n  https://web.archive.org/web/*/${data.URL}`);
    console.log(
      `${count(waiting.length, "source has", "sources have")} no archived copy. Found one? --source ID --url ADDRESS-OF-THE-COPY`,
    );
    return;
  }
  const { source: id, url } = options;
  const source = briefing.sources.find((one) => one.id === id);
  const ids = briefing.sources.map((one) => one.id);
  if (!source) throw new WrongUse(`there is no source ${id}: ${didYouMean(id, ids, "see npm run archive")}`);
  if (url === undefined) throw new WrongUse("--source ID goes with --url ADDRESS-OF-THE-COPY");
  const problem = webAddressProblem(url);
  if (problem) throw new WrongUse(`--url ${url} ${problem}`);
  const date = options.date ?? archiveDate(url);
  if (!date) throw new WrongUse("the address does not say when the copy was made: add --date YYYY-MM-DD");
  const path = join(folder, source.file);
  writeFileSync(path, withArchive(readFileSync(path, "utf8"), { URL: url, date }));
  console.log(`wrote the archived copy of ${date} into ${source.file}`);
});
