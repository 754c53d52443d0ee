/** The digits of a number without zeros around them, and how far behind the point the last one is. */
const digitsOf = (written: string): string => {
  const [, whole = "", part = "", exponent = "0"] = /^[-+]?(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(written) ?? [];
  const digits = (whole + part).replace(/^0+/, "");
  const counting = digits.replace(/0+$/, "");
  return `${counting} ${counting && part.length - Number(exponent) - (digits.length - counting.length)}`;
};

/** Returns whether a number, as it is written in decimal digits, has more of them than the value that programs read of it. */
export const losesDigits = (written: string, value: number): boolean =>
  Number.isFinite(value) && digitsOf(written) !== digitsOf(String(value));

/** Returns whether a number begins with a zero that says nothing, or is in another base: `007`, `0x1F`, `0o17`. */
export const isInZeros = (written: string): boolean => /^[-+]?0(?:\d|[xob])/i.test(written);
