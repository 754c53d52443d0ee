import { count } from "../lib/count.ts";
import { askCrossref, citedDois } from "../reports/notices.ts";
import { askIfOnline, outsideLinks } from "../reports/outside.ts";
import { weekly } from "../reports/weekly.ts";
import { readBriefing } from "./briefing.ts";
import { contentOptions, exitCodes, readOptions } from "./options.ts";
import { progress, run } from "./run.ts";

void run(async () => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    "no-links": { type: "boolean", default: false },
  });
  const { briefing } = readBriefing(options);
  const links = options["no-links"] ? [] : outsideLinks(briefing);
  const dois = options["no-links"] ? [] : [...citedDois(briefing).keys()];
  progress(`Asking ${count(links.length, "address", "addresses")}…`);
  const answers = await askIfOnline(links.map(({ url }) => url));
  const crossref = answers ? await askCrossref(dois) : [];
  const { report, failed } = weekly(briefing, links, answers, crossref);
  console.log(report);
  return failed ? exitCodes.findings : exitCodes.clean;
});
