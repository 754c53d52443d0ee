const scripts = ["Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Georgian", "Lisu"];

/**
 * The first letter of another script among the Latin ones of a name, which looks like one of them, as the end of a
 * sentence that says what is wrong with the name: ": its о is U+043E, …"; "" where there is none.
 */
export const lookAlike = (name: string): string => {
  if (!/[a-z]/i.test(name)) return "";
  for (const script of scripts) {
    const [letter] = new RegExp(`\\p{Script=${script}}`, "u").exec(name) ?? [];
    const point = (letter?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    if (letter)
      return `: its ${letter} is U+${point}, ${script === "Armenian" ? "an" : "a"} ${script} letter among Latin ones`;
  }
  return "";
};
