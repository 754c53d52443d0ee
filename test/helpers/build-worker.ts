/** Builds on request, in one process that stays warm. Only for tests. */

import { buildIfStale } from "../../src/build/build-if-stale.ts";
import type { BuildOptions } from "../../src/build/build-options.ts";
import { countFindings } from "../../src/build/report.ts";

process.on("message", async (options: BuildOptions) => {
  const { findings, files } = await buildIfStale(options);
  process.send?.(`${files} files; ${countFindings(findings)}\n${findings.map(({ message }) => message).join("\n")}`);
});
