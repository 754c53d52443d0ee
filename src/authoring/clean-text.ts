import { count } from "../lib/count.ts";
/** Text without invisible characters, and a list in words of what was removed. */
export type CleanedText = { text: string; done: string[] };

const steps: { pattern: RegExp; by: string; name: string }[] = [
  { pattern: /[\u00a0\u202f\u2007]/gu, by: " ", name: "non-breaking space" },
  { pattern: /\u00ad/gu, by: "", name: "soft hyphen" },
  {
    // U+200C and U+200D join and separate letters, so they stay.
    pattern: /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|[^\P{Cc}\t\n]/gu,
    by: "",
    name: "invisible character",
  },
];

/** Replaces non-breaking spaces, and removes soft hyphens and invisible characters. */
export const cleanText = (typed: string): CleanedText => {
  // Word ends a line within a paragraph by a vertical tab; without a line end its words would run together.
  let text = typed.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
  const done: string[] = [];
  for (const { pattern, by, name } of steps) {
    const number = [...text.matchAll(pattern)].length;
    if (number > 0) done.push(count(number, name));
    text = text.replace(pattern, by);
  }
  return { text, done };
};
