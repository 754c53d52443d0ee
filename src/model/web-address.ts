const unsafe = /[\s\\\p{Cc}<>"`{}|^]/u;

/**
 * What is wrong with an address on the web, in words, or nothing. Parsed as browsers do (WHATWG
 * URL): http and https alone, unless more schemes are allowed; no user info, no space, no
 * backslash, no control character.
 */
export const webAddressProblem = (
  text: string,
  schemes: readonly string[] = ["http:", "https:"],
): string | undefined => {
  if (unsafe.test(text)) return "holds a space, a backslash or another character that no address may hold";
  if (!URL.canParse(text)) return "is not a full web address";
  const url = new URL(text);
  if (!schemes.includes(url.protocol)) return `begins with ${url.protocol}, which is not allowed`;
  if (url.protocol === "mailto:") return undefined;
  if (!/^https?:\/\/[^/]/i.test(text)) return "is not a full web address";
  if (url.username || url.password) return "holds a user name, which hides where it leads";
  return undefined;
};

/** The name that a reader sees for an address: its host without `www.`. */
export const hostOf = (text: string): string => new URL(text).hostname.replace(/^www\./, "");
