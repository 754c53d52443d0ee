/** A mark as its author wrote it, in place of a stretch of a readable text: where that begins, how long it is. */
export type TextMark = [from: number, length: number, mark: string];

/** Where in a readable Markdown text an author's own part begins and ends, and what stood there in place of what. */
export type TextPosition = { from: number; to: number; marks: TextMark[] };

/**
 * An author's text with its marks, read back from the readable text in which they are resolved.
 * Places count characters (Unicode code points), as most languages do.
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
