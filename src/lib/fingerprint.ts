/** Returns a short fingerprint of a text in some radix, the same on every machine (FNV-1a). */
export const fingerprint = (text: string, radix = 36): string => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(radix);
};
