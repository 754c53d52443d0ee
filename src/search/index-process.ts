import { serveParent } from "../lib/serve-parent.ts";
import { takeMaterial } from "./material.ts";
import { stopped, writeIndex } from "./write-index.ts";

/** The process's request: a file with material, and the folder for the index. */
export type Request = { file: string; folder: string };

serveParent(({ file, folder }: Request) => writeIndex(takeMaterial(file), folder), stopped);
