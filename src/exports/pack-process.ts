import { answer } from "../beside/answer.ts";
import { type Packed, packFiles } from "./pack.ts";

/** What the process is asked for. */
export type Request = { zip: string; files: Packed[]; standing: string | undefined };

answer(({ zip, files, standing }: Request) => packFiles(zip, files, standing), "the archive could not be packed");
