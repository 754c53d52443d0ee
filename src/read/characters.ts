import { forbiddenCharacter, forbiddenHint, forbiddenMessage } from "../model/characters.ts";
import { type Problem, positionOf } from "./decode.ts";

export const charactersRule = "text-characters";

/** A finding for a file's raw text that holds a character which must not stand there. */
export const checkCharacters = (text: string): Problem | undefined => {
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
