/** Returns a number's digits without zeros around them, and how far after the point the last one is. */
const digitsOf = (written: string): string => {
  const [, whole = "", part = "", exponent = "0"] = /^[-+]?(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(written) ?? [];
  const digits = (whole + part).replace(/^0+/, "");
  const counting = digits.replace(/0+$/, "");
  return `${counting} ${counting && part.length - Number(exponent) - (digits.length - counting.length)}`;
};

/** Returns whether a decimal number has more digits as written than the value that programs read from it. */
export const losesDigits = (written: string, value: number): boolean =>
  Number.isFinite(value) && digitsOf(written) !== digitsOf(String(value));

/** Returns whether a number has a meaningless leading zero or is in another base: `007`, `0x1F`, `0o17`. */
export const hasLeadingZero = (written: string): boolean => /^[-+]?0(?:\d|[xob])/i.test(written);
