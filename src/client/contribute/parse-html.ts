/** Parses HTML with the browser itself, in place of the library that charts use in Node. */
export const parseHTML = (html: string): { document: Document } => ({
  document: new DOMParser().parseFromString(html, "text/html"),
});
