/** Returns a text up to a length, with … for the rest. */
export const shorten = (text: string, length = 60): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
