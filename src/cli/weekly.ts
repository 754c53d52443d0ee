import { count } from "../lib/count.ts";
import { citedDois, requestNotices } from "../reports/notices.ts";
import { requestLinksIfOnline, sourceLinks } from "../reports/source-links.ts";
import { weeklyReport } from "../reports/weekly.ts";
import { readBriefing } from "./briefing.ts";
import { exitCodes } from "./options.ts";
import { createCommand, progress } from "./run.ts";

export default createCommand("weekly", async (options) => {
  const { briefing } = readBriefing(options);
  const links = options["no-links"] ? [] : sourceLinks(briefing);
  const dois = options["no-links"] ? [] : [...citedDois(briefing).keys()];
  progress(`Asking ${count(links.length, "address", "addresses")}…`);
  const answers = await requestLinksIfOnline(links.map(({ url }) => url));
  const crossref = answers ? await requestNotices(dois) : [];
  const { report, failed } = weeklyReport(briefing, links, answers, crossref);
  console.log(report);
  return failed ? exitCodes.findings : exitCodes.clean;
});
