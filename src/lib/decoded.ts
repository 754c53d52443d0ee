/** Returns a part of an address as it is read: without percent signs, or as it is written where those stand for no text. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
