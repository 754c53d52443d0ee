import type { BuildOptions, BuildResult } from "./build.ts";
import { standing } from "./kept.ts";

/**
 * Builds, unless the cache tells that the site stands as it would be built again. What builds is
 * loaded only then: loading it takes longer than finding that out.
 */
export const buildUnlessStanding = async (options: BuildOptions): Promise<BuildResult> => {
  const known = standing(options);
  if (known) return known;
  const { build } = await import("./build.ts");
  return build(options);
};
