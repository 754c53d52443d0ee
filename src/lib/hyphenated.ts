/** Returns the letters and digits of a text as an id: `Chapter 2, p. 5` is `chapter-2-p-5`. */
export const hyphenated = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
