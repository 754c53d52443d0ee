import { type Problem, positionOf } from "./decode.ts";

/**
 * Characters that show as something else than they are: controls, bidi overrides and isolates,
 * zero-width and tag characters, lone surrogates. U+200C and U+200D stay legal, since Persian,
 * Indic scripts and emoji need them.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}\p{Surrogate}]/u;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first character in a text that must not stand there, as a code point, or nothing. */
export const forbiddenCharacter = (text: string): { name: string; offset: number } | undefined => {
  const match = forbidden.exec(text);
  return match ? { name: codePoint(match[0]), offset: match.index } : undefined;
};

export const charactersRule = "text-characters";
export const charactersHint = "delete the character and type the text again";

/** A finding for a file's raw text that holds a character which must not stand there. */
export const checkCharacters = (text: string): Problem | undefined => {
  const found = forbiddenCharacter(text);
  return (
    found && {
      rule: charactersRule,
      message: `the character ${found.name} is invisible or changes how text is shown`,
      hint: charactersHint,
      ...positionOf(text, found.offset),
    }
  );
};
