import type { BuildResult } from "./build.ts";
import { inputsHash, loadPrevious } from "./build-cache.ts";
import type { BuildOptions } from "./build-options.ts";

/**
 * Builds a site unless the last build of the output had the same inputs. The builder is loaded only if it is needed:
 * loading it takes longer than the comparison.
 */
export const buildIfStale = async (options: BuildOptions): Promise<BuildResult> => {
  const { cache } = options;
  const inputs = cache ? inputsHash(options) : undefined;
  const previous = cache && inputs ? loadPrevious({ ...options, cache }, inputs) : undefined;
  if (previous) return { findings: previous.findings, files: previous.files };
  const { build } = await import("./build.ts");
  return build(options, inputs);
};
