import { serveParent } from "../lib/serve-parent.ts";
import { takeMaterial } from "./material.ts";
import { stoppedMessage, writeIndex } from "./write-index.ts";

/** The process's request: a file with material, and the folder for the index. */
export type IndexRequest = { file: string; folder: string };

serveParent(({ file, folder }: IndexRequest) => writeIndex(takeMaterial(file), folder), stoppedMessage);
