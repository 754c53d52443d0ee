import { serveParent } from "../lib/serve-parent.ts";
import { takeMaterial } from "./material.ts";
import { stopped, writeIndex } from "./write-index.ts";

/** What the process is asked for: a file with material, and the folder for the index. */
export type Request = { file: string; folder: string };

serveParent(({ file, folder }: Request) => writeIndex(takeMaterial(file), folder), stopped);
