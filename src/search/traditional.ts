import type { SearchDocument } from "./document.ts";

const han = /\p{Script=Han}/u;

/** Returns documents whose names in simplified Chinese are also there in traditional characters, as in Taiwan. */
export const addTraditionalNames = async (documents: readonly SearchDocument[]): Promise<SearchDocument[]> => {
  if (!documents.some(({ aliases = [] }) => aliases.some((alias) => han.test(alias)))) return [...documents];
  const { Converter } = await import("opencc-js/cn2t");
  const convert: (text: string) => string = Converter({ from: "cn", to: "tw" });
  return documents.map((document) => {
    const { aliases = [] } = document;
    const chinese = aliases.filter((alias) => han.test(alias));
    return chinese.length === 0
      ? document
      : { ...document, aliases: [...new Set([...aliases, ...chinese.map(convert)])] };
  });
};
