import { join, resolve } from "node:path";

/** The folder of the program. */
export const root: string = resolve(import.meta.dirname, "../..");

/** The file that starts a command; its first argument is the command's name. */
export const launcher: string = join(root, "src/cli/start.mjs");
