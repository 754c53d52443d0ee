/** Returns text on one line, for formats in which the start of a line has a meaning. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
