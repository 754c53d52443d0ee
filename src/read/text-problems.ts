import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import { type Problem, positionOf } from "./decode.ts";

export const charactersRule = "text-characters";

/** Returns a problem if a file's raw text contains a forbidden character. */
export const characterProblem = (text: string): Problem | undefined => {
  const found = forbiddenCharacter(text);
  if (!found) return undefined;
  const place = positionOf(text, found.offset);
  return { rule: charactersRule, message: forbiddenMessage(found.name), hint: forbiddenHint, ...place };
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
      problems.push({
        rule: "text-merge",
        message: `a merge was left unfinished here, at ${found}`,
        hint: "keep one of the two texts, and delete the lines with <<<<<<<, ======= and >>>>>>>",
        line: at + 1,
        column: 1,
      });
    open = !found.startsWith(">");
  }
  return problems;
};

/** Returns the problems that prevent reading a text at all: forbidden characters and unfinished merges. */
export const textProblems = (text: string): Problem[] => {
  const hidden = characterProblem(text);
  return hidden ? [hidden] : mergeMarkers(text);
};
