import type { Token } from "markdown-it";

const tokenSize = ({ content, attrs, tag, info }: Token): number => {
  let size = content.length + info.length + 2 * tag.length + 5;
  for (const [name, value] of attrs ?? []) size += name.length + String(value).length + 4;
  return size;
};

/** Estimates how many characters of HTML tokens become, without what their marks become. */
export const sizeOf = (tokens: Token[]): number => {
  let size = 0;
  for (const token of tokens) size += token.children ? sizeOf(token.children) : tokenSize(token);
  return size;
};
