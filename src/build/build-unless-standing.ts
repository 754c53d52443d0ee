import type { BuildOptions, BuildResult } from "./build.ts";
import { look, standing } from "./kept.ts";

/**
 * Builds, unless the cache tells that the site stands as it would be built again. What builds is
 * loaded only then: loading it takes longer than finding that out.
 */
export const buildUnlessStanding = async (options: BuildOptions): Promise<BuildResult> => {
  const { cache } = options;
  const found = cache ? look({ ...options, cache }) : undefined;
  const known = found && standing(found);
  if (known) return known;
  const { build } = await import("./build.ts");
  return build(options, { found });
};
