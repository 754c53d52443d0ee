/** What charts ask of a document, from the browser itself: takes the place of the library that stands in for one. */
export const parseHTML = (html: string): { document: Document } => ({
  document: new DOMParser().parseFromString(html, "text/html"),
});
