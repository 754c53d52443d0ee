import { type Packed, packFiles } from "./pack.ts";

/** What the process is asked for, and what it answers: why it failed, where it did. */
export type Request = { zip: string; files: Packed[] };
export type Answer = { failure?: string };

/** Packs an archive on request, and ends. */
process.once("message", ({ zip, files }: Request) => {
  const answer: Answer = {};
  try {
    packFiles(zip, files);
  } catch (error) {
    answer.failure = String(error);
  }
  process.send?.(answer, () => process.disconnect());
});
