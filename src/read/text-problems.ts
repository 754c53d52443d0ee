import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import { type Problem, positionOf, problemOf } from "./decode.ts";

export const charactersRule = "text-characters";

/** Returns a problem if a file's raw text contains a forbidden character. */
export const characterProblem = (text: string): Problem | undefined => {
  const found = forbiddenCharacter(text);
  if (!found) return undefined;
  return problemOf(charactersRule, forbiddenMessage(found.name), forbiddenHint, positionOf(text, found.offset));
};

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;

/** Returns a problem for each conflict of an unfinished merge. */
const mergeMarkers = (text: string): Problem[] => {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(text)) return [];
  const problems: Problem[] = [];
  let open = false;
  for (const [at, line] of text.split("\n").entries()) {
    const [found] = marker.exec(line) ?? [];
    if (!found) continue;
    if (!open || found.startsWith("<"))
      problems.push(
        problemOf(
          "text-merge",
          `a merge was left unfinished here, at ${found}`,
          "keep one of the two texts, and delete the lines with <<<<<<<, ======= and >>>>>>>",
          { line: at + 1 },
        ),
      );
    open = !found.startsWith(">");
  }
  return problems;
};

/** Returns the problems that prevent reading a text at all: forbidden characters and unfinished merges. */
export const textProblems = (text: string): Problem[] => {
  const hidden = characterProblem(text);
  return hidden ? [hidden] : mergeMarkers(text);
};
