/** The marks of series and lines in order, by Plot's names and as printed in a key. */
export const symbols = ["circle", "square", "triangle", "diamond", "star"] as const;
export const signs = ["●", "■", "▲", "◆", "★"] as const;
