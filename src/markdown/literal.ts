import { type Detector, excerptOf, type Match } from "./detector.ts";
import { placeholder } from "./prose.ts";

/** Markup that markdown-it leaves as text: how it is found, why it has no effect, and what to write. */
export type Literal = Pick<Detector, "find" | "once"> & { why: string; write: (match: Match) => string };

/** Returns a detector that reports such markup as shown as written. */
export const toDetector = ({ find, why, write, once }: Literal): Detector => ({
  find,
  ...(once ? { once } : {}),
  report: (match) => ({
    rule: "brief-markup",
    message: `${excerptOf(match[0])} is shown as written: ${why}`,
    hint: write(match).replaceAll(placeholder, "…"),
  }),
});
