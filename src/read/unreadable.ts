import type { Problem } from "./decode.ts";

/** Returns a file system error as a problem; throws other errors. */
export const unreadableProblem = (what: "file" | "folder", error: unknown): Problem => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return {
    rule: "file-unreadable",
    message: `the ${what} cannot be read: ${message.split(",")[0]}`,
    hint: "let everyone read it (chmod a+r), or replace it",
    line: 1,
    column: 1,
  };
};
