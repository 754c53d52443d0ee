import { symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { external } from "../../src/lib/bundle-options.mjs";
import { root } from "./content.ts";

/** Bundles a script of the tests into a file in a folder of its own: so it starts in a fifth of the time. */
export const bundleScript = async (script: string, file: string, plugins: Plugin[] = []): Promise<void> => {
  symlinkSync(join(root, "node_modules"), join(dirname(file), "node_modules"));
  await build({
    entryPoints: [join(root, script)],
    outfile: file,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    external,
    define: { "import.meta.dirname": JSON.stringify(join(root, "src/lib")) },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins,
  });
};
