/** A text with what stands in quotation marks blanked out: those words are another's. */
export const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, (part) => " ".repeat(part.length));

/** A text's words, in order, without the signs around them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
