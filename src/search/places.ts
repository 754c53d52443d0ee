/** Where further parts of an index stand in the folder of the first. */
export const partsFolder = "parts";

/** Where the parts of an index stand within its folder, the first in the folder itself. */
export const placesOf = (parts: number): string[] =>
  Array.from({ length: parts }, (_, part) => (part === 0 ? "" : `${partsFolder}/${part}/`));
