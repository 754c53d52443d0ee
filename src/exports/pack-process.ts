import { answer } from "../beside/answer.ts";
import { type Packed, packFiles } from "./pack.ts";

/** What the process is asked for. */
export type Request = { zip: string; files: Packed[] };

answer(({ zip, files }: Request) => packFiles(zip, files), "the archive could not be packed");
