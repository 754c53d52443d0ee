const scripts = ["Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Georgian", "Lisu"];

/**
 * Returns the end of a message about a name with a letter of another script among Latin ones, which looks like a Latin
 * one: ": its о is U+043E, …"; empty if the name has none.
 */
export const lookAlikeMessage = (name: string): string => {
  if (!/[a-z]/i.test(name) || !/[^\0-\x7f]/.test(name)) return "";
  for (const script of scripts) {
    const [letter] = new RegExp(`\\p{Script=${script}}`, "u").exec(name) ?? [];
    const point = (letter?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    if (letter)
      return `: its ${letter} is U+${point}, ${script === "Armenian" ? "an" : "a"} ${script} letter among Latin ones`;
  }
  return "";
};
