/** Returns a whole number, or its digits, with commas between the thousands: `1,103`. */
export const groupDigits = (number: number | string): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** Returns a number with its noun: `1 claim`, `3 claims`. The plural adds an s unless it is given. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${groupDigits(number)} ${number === 1 ? one : many}`;

/** Returns a noun with its article: `a claim`, `an actor`. */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
