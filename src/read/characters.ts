import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import { type Problem, positionOf } from "./decode.ts";

export const charactersRule = "text-characters";

/** Returns a problem if a file's raw text contains a forbidden character. */
export const characterProblem = (text: string): Problem | undefined => {
  const found = forbiddenCharacter(text);
  return (
    found && {
      rule: charactersRule,
      message: forbiddenMessage(found.name),
      hint: forbiddenHint,
      ...positionOf(text, found.offset),
    }
  );
};
