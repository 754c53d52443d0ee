import { buildIfStale } from "../build/build-if-stale.ts";
import { cacheProblem, outputProblem, resolveLink } from "../build/output.ts";
import { countFindings, report } from "../build/report.ts";
import { count } from "../lib/count.ts";
import { contentOptions, exitCodes, readContent, readOptions, readToday, WrongUse } from "./options.ts";
import { progress, run } from "./run.ts";
import { readSiteLocation, siteLocationOptions } from "./site-location.ts";

void run(async () => {
  const options = readOptions(process.argv.slice(2), {
    ...contentOptions,
    out: { type: "string", default: "_site" },
    ...siteLocationOptions,
    "base-path": { type: "string" },
    "no-search": { type: "boolean", default: false },
    pdf: { type: "boolean", default: false },
    cache: { type: "string", default: ".cache" },
    fresh: { type: "boolean", default: false },
  });
  const content = readContent(options.content);
  const { out, cache, pdf } = options;
  const problem = outputProblem(out, content) ?? cacheProblem(cache, content, out);
  if (problem) throw new WrongUse(problem);
  progress("Building the site…");
  const { findings, files } = await buildIfStale({
    content,
    out: resolveLink(out),
    ...readSiteLocation(options, content),
    today: readToday(options.today),
    search: !options["no-search"],
    pdf,
    ...(options.fresh ? {} : { cache }),
  });
  if (files === undefined) {
    console.error(report(findings, "text", content));
    console.error("Nothing was built; the site that stood is unchanged.");
    return exitCodes.findings;
  }
  console.log(`${count(files, "file")} in ${out}; ${countFindings(findings)}`);
  return findings.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.clean;
});
