/** A mark as its author wrote it, and the stretch of readable text that it replaces. */
export type TextMark = [from: number, length: number, mark: string];

/** Where an author's own part of a readable Markdown text begins and ends, and its marks. */
export type TextPosition = { from: number; to: number; marks: TextMark[] };

/**
 * Restores an author's text with its marks from the readable text in which they are resolved. Positions count Unicode
 * code points, as most languages do.
 */
export const markedText = (readable: string, { from, to, marks }: TextPosition): string => {
  const characters = [...readable];
  const between = (start: number, end: number) => characters.slice(start, end).join("");
  let text = "";
  let cursor = from;
  for (const [at, length, mark] of marks) {
    text += between(cursor, at) + mark;
    cursor = at + length;
  }
  return text + between(cursor, to);
};
