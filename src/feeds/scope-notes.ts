/**
 * Rewrites the links to notes in an entry's HTML so that they lead within the entry, not to the website. Readers show
 * many entries on one page, so the ids of notes begin with the entry's own.
 * @param page the address of the brief's page, to which its links were made absolute
 */
export const scopeNotes = (html: string, page: string, id: string): string =>
  html
    .replaceAll(/ href="([^"#]*)#(note|noted):/g, (link, to, kind) => (to === page ? ` href="#${id}:${kind}:` : link))
    .replaceAll(/ id="(note|noted):/g, ` id="${id}:$1:`);
