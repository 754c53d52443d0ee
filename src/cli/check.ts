import { hasErrors, inspect } from "../build/inspect.ts";
import { type ReportFormat, report, reportFormats } from "../build/report.ts";
import { contentOptions, exitCodes, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { run } from "./run.ts";

void run(() => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    format: { type: "string", default: "text" },
  });
  const format = options.format as ReportFormat;
  if (!reportFormats.includes(format))
    throw new WrongUse(`--format ${format} is not known: write ${reportFormats.join(", ")}`);
  const content = readContent(options.content);
  const { findings } = inspect(content, { basePath: "/", today: readToday(options.today) });
  console.log(report(findings, format, content));
  return hasErrors(findings) ? exitCodes.findings : exitCodes.clean;
});
