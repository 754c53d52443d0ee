/** Text without characters that nobody sees, and in words what was taken out. */
export type Cleaned = { text: string; done: string[] };

const steps: { pattern: RegExp; by: string; one: string; many: string }[] = [
  { pattern: /[\u00a0\u202f\u2007]/gu, by: " ", one: "non-breaking space", many: "non-breaking spaces" },
  { pattern: /\u00ad/gu, by: "", one: "soft hyphen", many: "soft hyphens" },
  {
    // U+200C and U+200D join and part letters and stay.
    pattern: /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|[^\P{Cc}\t\n]/gu,
    by: "",
    one: "invisible character",
    many: "invisible characters",
  },
];

/** Replaces non-breaking spaces, and takes out soft hyphens and what nobody sees. */
export const cleanText = (typed: string): Cleaned => {
  let text = typed.replace(/\r\n?/g, "\n");
  const done: string[] = [];
  for (const { pattern, by, one, many } of steps) {
    const number = [...text.matchAll(pattern)].length;
    if (number > 0) done.push(`${number} ${number === 1 ? one : many}`);
    text = text.replace(pattern, by);
  }
  return { text, done };
};
