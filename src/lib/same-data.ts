/** Returns whether two values are written as the same JSON; a missing value is `null`. */
export const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
