/** Returns a value as a list: of itself if it is not a list, or empty if it is missing. */
export const asList = <T>(value: unknown): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];
