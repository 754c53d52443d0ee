/** Returns a text with its invisible characters as escapes, such as `\\u{200b}`. */
export const escapeInvisible = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
