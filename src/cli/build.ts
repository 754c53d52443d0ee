import { buildIfStale } from "../build/build-if-stale.ts";
import { cacheProblem, outputProblem, resolveLink } from "../build/output.ts";
import { countFindings, report } from "../build/report.ts";
import { count } from "../lib/count.ts";
import { exitCodes, readContent, readToday, WrongUse } from "./options.ts";
import { createCommand, progress } from "./run.ts";
import { readSiteLocation } from "./site-location.ts";

export default createCommand("build", async (options) => {
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
