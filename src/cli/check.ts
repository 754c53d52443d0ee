import { hasErrors, inspect } from "../build/inspect.ts";
import { cacheProblem } from "../build/output.ts";
import { withParsedFiles } from "../build/parsed-files.ts";
import { report, reportFormats } from "../build/report.ts";
import { evidenceCountLines, evidenceCounts } from "../model/evidence-counts.ts";
import { exitCodes, readContent, readToday, WrongUse } from "./options.ts";
import { createCommand } from "./run.ts";

export default createCommand("check", (options) => {
  const format = reportFormats.find((one) => one === options.format);
  if (!format) throw new WrongUse(`--format ${options.format} does not exist: write ${reportFormats.join(", ")}`);
  if (options.counts && format !== "text") throw new WrongUse("--counts is printed as text: leave out --format");
  const content = readContent(options.content);
  const { cache } = options;
  const problem = cacheProblem(cache, content);
  if (problem) throw new WrongUse(problem);
  const all = { basePath: "/", today: readToday(options.today) };
  const { briefing, findings } = withParsedFiles(content, (memo) => inspect(content, { ...all, memo }), cache);
  console.log(report(findings, format, content));
  if (options.counts && briefing) console.log(`\n${evidenceCountLines(evidenceCounts(briefing)).join("\n")}`);
  return hasErrors(findings) ? exitCodes.findings : exitCodes.clean;
});
