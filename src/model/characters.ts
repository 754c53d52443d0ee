/**
 * Characters that show as something else than they are: controls, bidi overrides and isolates, zero-width, filler,
 * blank and tag characters, lone surrogates, noncharacters, and private ones, which have a shape in one font only, such
 * as the bullets of Word. U+200C and U+200D stay legal, since Persian, Indic scripts and emoji need them, as do the
 * variation selectors of emoji and Mongolian.
 */
const forbidden =
  // biome-ignore lint/suspicious: control and combining characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Surrogate}\p{Private_Use}\p{Noncharacter_Code_Point}]/u;

/** A mark on a letter that has eight marks already: no script has more, and the pile covers the lines above. */
const piledMark = /(?<=\p{M}{8})\p{M}/u;

/** Anything but the letters, signs and Chinese characters of most texts: faster to search for. */
const unusual = /[^\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u4e00-\u9fff]/;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Returns the first forbidden character in a text as a code point with its offset, or nothing. */
export const forbiddenCharacter = (text: string): { name: string; offset: number } | undefined => {
  const match = unusual.test(text) ? (forbidden.exec(text) ?? piledMark.exec(text)) : undefined;
  return match ? { name: codePoint(match[0]), offset: match.index } : undefined;
};

/** Returns the message about a forbidden character. */
export const forbiddenMessage = (name: string): string => {
  const character = String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (/\p{Private_Use}/u.test(character))
    return `the character ${name} has a shape in one font only: in others it is a box`;
  return forbidden.test(character)
    ? `the character ${name} is invisible or changes how text is shown`
    : `a letter has more than eight marks, ${name} among them, and covers other lines`;
};
export const forbiddenHint = "delete the character and type the text again";
