import type { SearchDocument } from "./document.ts";

const han = /\p{Script=Han}/u;

/** Returns documents whose names in simplified Chinese are also there in traditional characters, as in Taiwan. */
export const addTraditionalNames = async (documents: readonly SearchDocument[]): Promise<SearchDocument[]> => {
  if (!documents.some(({ aliases = [] }) => aliases.some((alias) => han.test(alias)))) return [...documents];
  const [{ ConverterFactory }, { default: characters }, { default: variants }] = await Promise.all([
    import("opencc-js/core"),
    import("opencc-js/dict/STCharacters"),
    import("opencc-js/dict/TWVariants"),
  ]);
  const convert = ConverterFactory([characters], [variants]);
  return documents.map((document) => {
    const { aliases = [] } = document;
    const chinese = aliases.filter((alias) => han.test(alias));
    return chinese.length === 0
      ? document
      : { ...document, aliases: [...new Set([...aliases, ...chinese.map(convert)])] };
  });
};
