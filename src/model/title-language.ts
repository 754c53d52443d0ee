import type { DataOf } from "../kinds/registry.ts";

/** Languages that are not written in Latin letters. */
const otherScripts = new Set("zh ja ko ru uk bg sr ar fa ur he yi el hi bn th ka hy".split(" "));

const letters = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Returns whether most letters of a text are not Latin. */
const isOther = (text: string): boolean =>
  letters(text, /(?!\p{Script=Latin})\p{L}/gu) > letters(text, /\p{Script=Latin}/gu);

/**
 * Returns the language in which a source's title is marked up as a whole, or nothing. A title that accompanies an
 * original title is our own, in English; so is one in Latin letters if its language uses another script.
 */
export const titleLanguage = (data: DataOf["source"]): string | undefined => {
  const { language, title } = data;
  const [primary = ""] = language.split("-");
  if (primary === "en" || data["original-title"]) return undefined;
  return !otherScripts.has(primary) || isOther(title) ? language : undefined;
};
