/** Text on one line, for formats in which a line's start has a meaning. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
