// Plain JavaScript: the launcher runs it before the program is bundled.
import { join } from "node:path";

/** Packages that have parts that are not JavaScript, or that load their own files. */
export const external = [
  "@11ty/eleventy",
  "@11ty/eleventy-dev-server",
  "@sparticuz/chromium",
  "esbuild",
  "fontverter",
  "lightningcss",
  "linkinator",
  "pagefind",
  "pdf-lib",
  "playwright-core",
  "satori",
  "sharp",
  "subset-font",
];

/**
 * Returns how a program is bundled.
 * @param {string} root the folder of the program
 * @param {string} code the hash of its code
 * @returns {import("esbuild").BuildOptions & { write: false }}
 */
export const bundleOptions = (root, code) => ({
  absWorkingDir: root,
  entryPoints: ["src/cli/main.ts"],
  bundle: true,
  write: false,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  external,
  define: {
    "import.meta.dirname": JSON.stringify(join(root, "src/lib")),
    "process.env.PROGRAM_HASH": JSON.stringify(code),
  },
  charset: "ascii",
  legalComments: "none",
  logLevel: "silent",
});
