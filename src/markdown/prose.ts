import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { noteToSelf } from "../model/markup-patterns.ts";

/** Replaces what is not plain text: code, marks, notes, images, addresses, and escaped characters. */
export const placeholder = "\ufffc";

/** Signs that markup without effect can have; most texts have none. */
const suspicious =
  /[*_~^`$={}[\]#＃@＠【［｜＊＿|\t•◦▪‣●○∙<&\\]|:[a-z+]|\/\/|''|\+\+|\?\?|!!|%%|～～|":h|(?:^|\n)(?:[①-⑳\u00a0\u2000-\u200a\u202f\u3000:+\-!–—·−➤►→✓✔－‐»・＞]|\(?[a-z\d]{1,2}\)|\d{1,2}\.|[aAiI]\.|[（(]?[\d１-９一二三四五六七八九十]{1,3}[．、）.]|h\d\.|\.\. )/;

const isSuspicious = (text: string): boolean => suspicious.test(text) || noteToSelf.test(text);

const textOf = ({ type, content, markup }: Token): string => {
  // A backslash before a character that needs none is text.
  if (type === "text" || (type === "text_special" && content === markup)) return content;
  return type === "softbreak" || type === "hardbreak" ? "\n" : placeholder;
};

const isEmpty = ({ type }: Token): boolean => /_(?:open|close)$/.test(type);

const proseOfChildren = (children: readonly Token[]): string => {
  let inAddress = 0;
  let prose = "";
  for (const child of children) {
    if (child.type === "link_open" || child.type === "link_close")
      inAddress += child.info === "auto" ? child.nesting : 0;
    if (!isEmpty(child)) prose += inAddress > 0 ? placeholder : textOf(child);
  }
  return prose;
};

const storeProse = ({ tokens }: StateCore): void => {
  for (const token of tokens) {
    if (token.type !== "inline" || !isSuspicious(token.content)) continue;
    const prose = proseOfChildren(token.children ?? []);
    if (isSuspicious(prose)) token.meta = { ...token.meta, prose };
  }
};

/**
 * Returns a block's running text before typographic replacements, without code and escaped characters; "" if it cannot
 * contain markup.
 */
export const proseOf = (token: Token): string => (token.meta as { prose?: string } | null)?.prose ?? "";

/** Stores each block's prose before escapes are joined with the surrounding text. A markdown-it plugin. */
export const prose = (md: MarkdownIt): void => {
  md.core.ruler.after("inline", "keep_prose", storeProse);
};
