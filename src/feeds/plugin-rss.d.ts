declare module "@11ty/eleventy-plugin-rss" {
  /** Resolves every address in HTML against a base. */
  export const convertHtmlToAbsoluteUrls: (html: string, base: string) => Promise<string>;
  /** Formats a moment for Atom (RFC 3339). */
  export const dateToRfc3339: (moment: Date) => string;
}
