/** The marks of series and lines in order, by Plot's names and as printed in a key. */
export const plotSymbols = ["circle", "square", "triangle", "diamond", "star"] as const;
export const keySigns = ["●", "■", "▲", "◆", "★"] as const;
