/** The marks of series and lines, in their order, as Plot names them and as a key prints them. */
export const symbols = ["circle", "square", "triangle", "diamond", "star"] as const;
export const signs = ["●", "■", "▲", "◆", "★"] as const;
