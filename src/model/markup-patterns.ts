/** A note of an author to oneself. Everybody could read it. */
export const noteToSelf =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}])|\[(?:citation|source|date|figure) (?:needed|missing|to come)\]/u;

/** A tag of HTML or XML that closes something, or that closes itself. */
export const closingTag = /<\/[a-z][\w-]{0,40}>|<[a-z][\w-]{0,40}(?:[^\S\n][^<>\n]{0,200})?\/>/i;
