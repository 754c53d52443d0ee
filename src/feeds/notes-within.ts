/**
 * An entry's HTML in which notes are reached within the entry and not on the website. Readers show many entries on one
 * page, so that the ids of notes begin with the entry's own.
 * @param page the address of the brief's page, by which its links have become absolute
 */
export const notesWithin = (html: string, page: string, id: string): string =>
  html
    .replaceAll(/ href="([^"#]*)#(note|noted):/g, (link, to, kind) => (to === page ? ` href="#${id}:${kind}:` : link))
    .replaceAll(/ id="(note|noted):/g, ` id="${id}:$1:`);
