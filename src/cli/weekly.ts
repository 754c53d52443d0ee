import { inspect } from "../build/inspect.ts";
import { count } from "../lib/count.ts";
import { askCrossref, citedDois } from "../reports/notices.ts";
import { askIfOnline, outsideLinks } from "../reports/outside.ts";
import { weekly } from "../reports/weekly.ts";
import { contentOptions, exitCodes, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { progress, run } from "./run.ts";

void run(async () => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    "no-links": { type: "boolean", default: false },
  });
  const folder = readContent(options.content);
  const { briefing } = inspect(folder, { basePath: "/", today: readToday(options.today) });
  if (!briefing) throw new WrongUse(`there is no briefing in ${folder}`);
  const links = options["no-links"] ? [] : outsideLinks(briefing);
  const dois = options["no-links"] ? [] : [...citedDois(briefing).keys()];
  progress(`Asking ${count(links.length, "address", "addresses")}…`);
  const answers = await askIfOnline(links.map(({ url }) => url));
  const crossref = answers ? await askCrossref(dois) : [];
  const { report, failed } = weekly(briefing, links, answers, crossref);
  console.log(report);
  return failed ? exitCodes.findings : exitCodes.clean;
});
