declare module "@11ty/eleventy-plugin-rss" {
  /** Resolves every address in HTML against a base. */
  export const convertHtmlToAbsoluteUrls: (html: string, base: string) => Promise<string>;
}
