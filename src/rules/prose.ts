/** Returns a text with its quotations blanked out: those words are someone else's. */
export const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/g, (part) => " ".repeat(part.length));

/** Returns a text's words, in order, without punctuation. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
