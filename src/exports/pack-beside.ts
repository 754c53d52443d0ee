import { askBeside } from "../beside/ask.ts";
import type { Packed } from "./pack.ts";
import type { Request } from "./pack-process.ts";

const program = new URL("./pack-process.ts", import.meta.url);

/** Packs files into a zip in a process of its own, while this one goes on. */
export const packBeside = (zip: string, files: Packed[], standing?: string): Promise<void> =>
  askBeside(program, { zip, files, standing } satisfies Request);
