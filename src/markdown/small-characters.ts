const raised = new Map(Object.entries({ "+": "⁺", "-": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", n: "ⁿ", i: "ⁱ" }));
const lowered = new Map(
  Object.entries({ "+": "₊", "-": "₋", "=": "₌", "(": "₍", ")": "₎", a: "ₐ", e: "ₑ", o: "ₒ", x: "ₓ" }),
);
for (const [digit, sign] of [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) raised.set(String(digit), sign);
for (const [digit, sign] of [..."₀₁₂₃₄₅₆₇₈₉"].entries()) lowered.set(String(digit), sign);

const asCharacters = (text: string, signs: ReadonlyMap<string, string>): string => {
  const found = [...text].map((character) => signs.get(character));
  return found.includes(undefined) ? "say it in words" : `write the characters ${found.join("")}`;
};

/** How to write a superscript, which Markdown has none for: as characters of its own where there are such. */
export const superscript = (text: string): string => asCharacters(text, raised);

/** How to write a subscript: as characters of its own where there are such. */
export const subscript = (text: string): string => asCharacters(text, lowered);
