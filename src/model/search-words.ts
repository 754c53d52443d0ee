/** Returns text in the form in which words are compared: lower case, without marks on letters. */
export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Returns the words of a query in order: each Chinese character, as in the index, and `plus` for the sign after a word. */
export const queryWords = (query: string): string[] =>
  fold(query)
    .replace(/(?<=[\p{L}\p{N}])\+/gu, " plus ")
    .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu) ?? [];

/** Returns a name as it is looked up: `lightrail` for `LightRail` and for `light rail`. */
export const searchedName = (name: string): string =>
  queryWords(name)
    .join("")
    .replace(/['’.-]/g, "");
