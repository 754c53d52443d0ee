import { fencedMarkdown } from "../lib/markdown-text.ts";
import { cleanText } from "./clean-text.ts";
import {
  backLinkMark,
  childrenOf,
  countStructure,
  inline,
  isElement,
  isIgnored,
  noteText,
  ownStyles,
  plainLine,
  type Structures,
  tagOf,
} from "./pasted-inline.ts";
import { rowsOf, tableOf } from "./pasted-table.ts";

/** The result of pasting: Markdown, and how many of each structure it has. */
type Pasted = { text: string; structures: Structures };

type Block = { text: string; list?: true };

const blocks =
  /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|THEAD|TBODY|TFOOT|TR|TD|TH|BLOCKQUOTE|PRE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|FIGURE|HR|DL|DT|DD|ASIDE|NAV)$/;
const isList = (node: Node): node is HTMLElement => isElement(node) && /^[UO]L$/.test(tagOf(node));

const hasBlocks = (element: HTMLElement): boolean =>
  !isIgnored(element) && [...element.querySelectorAll("*")].some((one) => blocks.test(tagOf(one)));

/** Escapes beginnings of lines that would make a heading, a quotation or a list. */
const asParagraph = (text: string): string =>
  text.replace(/^(?:#{1,6}(?=\s)|[>+-](?=\s)|(\d+)(?=[.)]\s)|(?=-+$|=+$))/gm, (sign, number) =>
    number ? `${number}\\` : `\\${sign}`,
  );

const lineOf = (nodes: Node[], structures: Structures): string =>
  inline(nodes, structures)
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();

/** Returns blocks on one line, for an item or a cell. */
const inOneLine = (nodes: Node[], structures: Structures): string =>
  blocksOf(nodes, structures)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");

const item = (sign: string, level: number, text: string): Block => {
  const note = noteText(text);
  return note ? { text: note } : { text: `${"   ".repeat(level)}${sign} ${text.replaceAll("\n", " ")}`, list: true };
};

/** Converts a list item of Word, which writes lists as paragraphs, each with its level and its sign. */
const wordItem = (element: HTMLElement, structures: Structures): Block[] | undefined => {
  const [, level] = /mso-list:[^;]*level(\d)/.exec(ownStyles(element)) ?? [];
  if (!level) return undefined;
  const signs = [...element.querySelectorAll("*")].find((one) => /mso-list:ignore/.test(ownStyles(one)));
  const sign = signs && /^\(?\w{1,4}[.)]/.test(plainLine(signs)) ? "1." : "-";
  const text = lineOf(childrenOf(element), structures);
  return text ? [item(sign, Number(level) - 1, text)] : [];
};

/** Returns an item's level. Word Online writes each item as a list of its own, with its level as an attribute. */
const levelOf = (element: HTMLElement, level: number): number => {
  const own = Number(element.getAttribute("aria-level") ?? element.getAttribute("data-aria-level"));
  return own > 0 ? own - 1 : level;
};

const listBlocks = (list: HTMLElement, level: number, structures: Structures): Block[] => {
  let number = Number(list.getAttribute("start") ?? 1);
  return childrenOf(list).flatMap((child): Block[] => {
    if (!isElement(child)) return blocksOf([child], structures).map(({ text }) => item("-", level, text));
    if (isList(child)) return listBlocks(child, level + 1, structures);
    const nested = childrenOf(child).filter(isList);
    const rest = childrenOf(child).filter((one) => !isList(one));
    const own = inOneLine(rest, structures);
    const at = levelOf(child, level);
    return [
      ...(own ? [item(tagOf(list) === "OL" ? `${number++}.` : "-", at, own)] : []),
      ...nested.flatMap((one) => listBlocks(one, at + 1, structures)),
    ];
  });
};

const table = (element: HTMLElement, structures: Structures): Block[] => {
  const filled = rowsOf(element, (cell) => inOneLine(childrenOf(cell), structures));
  const captions = childrenOf(element).filter((child) => isElement(child) && tagOf(child) === "CAPTION");
  const above = blocksOf(captions.flatMap(childrenOf), structures);
  if (filled.length === 0) return above;
  countStructure(structures, "table");
  return [...above, { text: tableOf(filled) }];
};

const heading = (element: HTMLElement, level: number, structures: Structures): Block[] => {
  // A heading is bold anyway.
  const text = lineOf(childrenOf(element), structures)
    .replace(/\s+/g, " ")
    .replace(/(?<!\\)\*+/g, "");
  if (!text) return [];
  countStructure(structures, "heading");
  return [{ text: `${"#".repeat(Math.min(Math.max(level, 2), 4))} ${text}` }];
};

/** Returns code with its lines unchanged. */
const code = (element: HTMLElement): Block[] => {
  const { text } = cleanText(element.textContent ?? "");
  return text.trim() === "" ? [] : [{ text: fencedMarkdown("", text.replace(/^\n+|\s+$/g, "")) }];
};

const blockOf = (element: HTMLElement, structures: Structures): Block[] => {
  if (isIgnored(element)) return [];
  const tag = tagOf(element);
  const word = wordItem(element, structures);
  if (word) return word;
  const [, level] = /^H([1-6])$/.exec(tag) ?? [];
  if (level) return heading(element, Number(level), structures);
  if (isList(element)) return listBlocks(element, 0, structures);
  if (tag === "TABLE") return table(element, structures);
  if (tag === "PRE") return code(element);
  const inner = blocksOf(childrenOf(element), structures);
  if (tag !== "BLOCKQUOTE" || inner.length === 0) return inner;
  return [{ text: joined(inner).replace(/^/gm, "> ") }];
};

const blocksOf = (nodes: Node[], structures: Structures): Block[] => {
  const found: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const text = lineOf(loose, structures);
    if (text) found.push({ text: noteText(text) ?? asParagraph(text) });
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || (!blocks.test(tagOf(node)) && !hasBlocks(node))) {
      loose.push(node);
      continue;
    }
    flush();
    found.push(...blockOf(node, structures));
  }
  flush();
  return found;
};

/** Joins blocks by a blank line, and items of a list by a line break. */
const joined = (all: Block[]): string =>
  all
    .map(({ text, list }, at) => {
      const before = all[at - 1];
      return (before ? (list && before.list ? "\n" : "\n\n") : "") + text;
    })
    .join("");

/** Returns whether a clipboard's HTML has structure. That of code editors has none, and their plain text is better. */
export const hasStructure = (body: Element): boolean =>
  /<(?:h[1-6]|ul|ol|table|p|b|strong|i|em|a|blockquote|sup|sub)\b/i.test(body.innerHTML);

/** Converts HTML of a word processor or a web page to Markdown. */
export const htmlToMarkdown = (body: Node): Pasted => {
  body.normalize();
  const structures: Structures = new Map();
  const all = blocksOf(childrenOf(body), structures);
  for (const [at, { list }] of all.entries()) if (list && !all[at - 1]?.list) countStructure(structures, "list");
  return { text: joined(all).replaceAll(backLinkMark, ""), structures };
};
