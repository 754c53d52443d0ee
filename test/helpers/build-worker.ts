/** Builds on request, in one process that stays warm. For tests alone. */
import type { BuildOptions } from "../../src/build/build.ts";
import { buildUnlessStanding } from "../../src/build/build-unless-standing.ts";
import { tally } from "../../src/build/report.ts";

process.on("message", async (options: BuildOptions) => {
  const { findings, files } = await buildUnlessStanding(options);
  process.send?.(`${files} files; ${tally(findings)}\n${findings.map(({ message }) => message).join("\n")}`);
});
