import { serveParent } from "../lib/serve-parent.ts";
import { indexPart, stopped } from "./index-part.ts";
import { takeMaterial } from "./material.ts";

/** What the process is asked for: the file with a part's material, and the folder for the part. */
export type Request = { file: string; folder: string };

serveParent(({ file, folder }: Request) => indexPart(takeMaterial(file), folder), stopped);
