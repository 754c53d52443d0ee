/** The marks of series and lines in order, by Plot's names and as printed in a key. */
const plotSymbols = ["circle", "square", "triangle", "diamond", "star"] as const;
const keySigns = ["●", "■", "▲", "◆", "★"] as const;

/** The colors of series and lines in order: none is that of a theme, and the first two differ in gray as well. */
const colors = ["currentColor", "var(--edge)", "var(--violet)", "var(--ink)"] as const;

/** Returns the color of a series or line by its place. */
export const seriesColor = (place: number): string => colors[place % colors.length] ?? "currentColor";

/** Returns the sign of a series or line in a key. */
export const keySign = (place: number): string => keySigns[place % keySigns.length] ?? "●";

/** Returns the mark of a series or line by Plot's name. */
export const plotSymbol = (place: number): (typeof plotSymbols)[number] =>
  plotSymbols[place % plotSymbols.length] ?? "circle";
