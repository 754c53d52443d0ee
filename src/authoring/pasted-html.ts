import { cleanText } from "./clean-text.ts";

/** What pasting made: Markdown, and how many of each structure are in it. */
export type Structures = Map<string, number>;
type Pasted = { text: string; structures: Structures };

const ignored = new Set([
  "STYLE",
  "SCRIPT",
  "HEAD",
  "META",
  "TITLE",
  "LINK",
  "TEMPLATE",
  "NOSCRIPT",
  "IMG",
  "SVG",
  "INPUT",
]);
const blocks =
  /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|THEAD|TBODY|TFOOT|TR|TD|TH|BLOCKQUOTE|PRE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|FIGURE|HR|DL|DT|DD|ASIDE|NAV)$/;
const superscript: Record<string, string> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "-": "⁻",
  "+": "⁺",
  n: "ⁿ",
};
const subscript: Record<string, string> = {
  "0": "₀",
  "1": "₁",
  "2": "₂",
  "3": "₃",
  "4": "₄",
  "5": "₅",
  "6": "₆",
  "7": "₇",
  "8": "₈",
  "9": "₉",
  "-": "₋",
  "+": "₊",
};

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
const tagOf = (element: Element) => element.tagName.toUpperCase();
const styleOf = (element: Element) =>
  (element.getAttribute("style") ?? element.getAttribute("data-style") ?? "").toLowerCase().replace(/\s*:\s*/g, ":");
const childrenOf = (node: Node): Node[] => [...node.childNodes];
const textOf = (node: Node): string =>
  cleanText(node.textContent ?? "")
    .text.replace(/\s+/g, " ")
    .trim();

/** Signs that Markdown would read as marks; brackets are left, since a pasted text may hold citations. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replaceAll("<", "\\<");

/** A line whose beginning would make it a heading, a quotation or a list. */
const asParagraph = (text: string): string =>
  text.replace(/^(?:[#>+-](?=\s)|(\d+)(?=[.)]\s))/, (sign, number) => (number ? `${number}\\` : `\\${sign}`));

const count = (structures: Structures, name: string) => structures.set(name, (structures.get(name) ?? 0) + 1);

const mapped = (text: string, signs: Record<string, string>): string =>
  text !== "" && [...text].every((sign) => sign in signs) ? [...text].map((sign) => signs[sign]).join("") : text;

/** Marks around text, spaces outside: Markdown has none within. */
const marked = (text: string, mark: string): string => {
  const inner = text.trim();
  if (inner === "") return text;
  const [before = "", after = ""] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return `${before}${mark}${inner}${mark}${after}`;
};

const isBold = (tag: string, style: string) =>
  /font-weight:(?:bold|[6-9]00)/.test(style) ||
  (/^(?:B|STRONG)$/.test(tag) && !/font-weight:(?:normal|400)/.test(style));
const isItalic = (tag: string, style: string) =>
  /font-style:italic/.test(style) || (/^(?:I|EM|CITE)$/.test(tag) && !/font-style:normal/.test(style));

const noteCall = /#_?(?:ftn|ftnt|edn|fn|footnote-|cite_note-)(\d+)$/i;
const noteBack = /#_?(?:ftnref|ftnt_ref|ednref|fnref:?|footnote-ref-|cite_ref-)(\d+)/i;

const link = (element: HTMLElement, structures: Structures): string => {
  const href = element.getAttribute("href") ?? "";
  const text = inline(element, structures);
  const call = noteCall.exec(href);
  if (call) {
    count(structures, "note");
    return `[^${call[1]}]`;
  }
  const back = noteBack.exec(href);
  if (back) return `[^${back[1]}]: `;
  if (!/^(?:https?:|mailto:)/i.test(href) || text.trim() === "") return text;
  count(structures, "link");
  return `[${text.trim()}](${href.replace(/[()\s]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"))})`;
};

/** What stands in a line: text with its marks. */
const inline = (node: Node, structures: Structures): string => {
  if (node.nodeType === 3) return escaped(cleanText(node.nodeValue ?? "").text.replace(/\s+/g, " "));
  if (!isElement(node)) return "";
  return childrenOf(node)
    .map((child) => inlineElement(child, structures))
    .join("");
};

const inlineElement = (node: Node, structures: Structures): string => {
  if (!isElement(node)) return inline(node, structures);
  const [tag, style] = [tagOf(node), styleOf(node)];
  if (ignored.has(tag) || /mso-list:ignore|display:none/.test(style)) return "";
  if (tag === "BR") return "\n";
  if (tag === "A") return link(node, structures);
  const text = inline(node, structures);
  if (/^\[\^\d+\]/.test(text.trim()) && /^(?:SUP|B|STRONG|I|EM|SPAN)$/.test(tag)) return text;
  if (tag === "SUP") return mapped(text, superscript);
  if (tag === "SUB") return mapped(text, subscript);
  if (tag === "CODE") return `\`${textOf(node)}\``;
  const italic = isItalic(tag, style) ? marked(text, "*") : text;
  return isBold(tag, style) ? marked(italic, "**") : italic;
};

const lineOf = (node: Node, structures: Structures): string =>
  inline(node, structures)
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();

type Block = { text: string; list?: true };

/** Word writes a list as paragraphs, each with its level and its sign. */
const wordItem = (element: HTMLElement): { level: number; sign: string } | undefined => {
  const [, level] = /mso-list:[^;]*level(\d)/.exec(styleOf(element)) ?? [];
  if (!level) return undefined;
  const all = [...element.querySelectorAll("*")];
  const sign = textOf(
    all.find((one) => /mso-list:ignore/.test(styleOf(one))) ?? element.ownerDocument.createTextNode(""),
  );
  return { level: Number(level) - 1, sign: /^\w{1,4}[.)]/.test(sign) ? "1." : "-" };
};

const item = (sign: string, level: number, text: string): string =>
  `${"   ".repeat(level)}${sign} ${text.replaceAll("\n", " ")}`;

const listBlocks = (list: HTMLElement, level: number, structures: Structures): string[] => {
  const ordered = tagOf(list) === "OL";
  let number = Number(list.getAttribute("start") ?? 1);
  return childrenOf(list).flatMap((child): string[] => {
    if (!isElement(child)) return [];
    if (/^[UO]L$/.test(tagOf(child))) return listBlocks(child, level + 1, structures);
    const nested = childrenOf(child).filter((one) => isElement(one) && /^[UO]L$/.test(tagOf(one))) as HTMLElement[];
    const own = childrenOf(child)
      .filter((one) => !nested.includes(one as HTMLElement))
      .map((one) => inlineElement(one, structures))
      .join("")
      .replace(/\s+/g, " ")
      .trim();
    return [
      ...(own ? [item(ordered ? `${number++}.` : "-", level, own)] : []),
      ...nested.flatMap((one) => listBlocks(one, level + 1, structures)),
    ];
  });
};

/** Rows of cells as a table, the first its head. */
export const tableOf = (rows: string[][]): string => {
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => `| ${Array.from({ length: columns }, (_, at) => row[at] ?? "").join(" | ")} |`);
  return [lines[0], `|${" --- |".repeat(columns)}`, ...lines.slice(1)].join("\n");
};

const table = (element: HTMLElement, structures: Structures): Block[] => {
  const rows = [...element.getElementsByTagName("tr")].map((row) =>
    (childrenOf(row).filter((cell) => isElement(cell) && /^T[DH]$/.test(tagOf(cell))) as HTMLElement[]).map((cell) =>
      lineOf(cell, structures).replace(/\s+/g, " ").replaceAll("|", "\\|"),
    ),
  );
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  if (filled.length === 0) return [];
  count(structures, "table");
  return [{ text: tableOf(filled) }];
};

const blocksOf = (parent: Node, structures: Structures): Block[] => {
  const found: Block[] = [];
  let loose = "";
  const flush = () => {
    const text = loose
      .replace(/ *\n */g, "\n")
      .replace(/ {2,}/g, " ")
      .trim();
    if (text) found.push({ text: /^\[\^\d+\]: /.test(text) ? text : asParagraph(text) });
    loose = "";
  };
  for (const child of childrenOf(parent)) {
    if (!isElement(child) || (!blocks.test(tagOf(child)) && !hasBlocks(child))) {
      loose += inlineElement(child, structures);
      continue;
    }
    flush();
    found.push(...blockOf(child, structures));
  }
  flush();
  return found;
};

const hasBlocks = (element: HTMLElement): boolean =>
  !ignored.has(tagOf(element)) && [...element.querySelectorAll("*")].some((one) => blocks.test(tagOf(one)));

const blockOf = (element: HTMLElement, structures: Structures): Block[] => {
  const tag = tagOf(element);
  const word = wordItem(element);
  if (word) {
    const text = lineOf(element, structures);
    return text ? [{ text: item(word.sign, word.level, text), list: true }] : [];
  }
  const [, level] = /^H([1-6])$/.exec(tag) ?? [];
  if (level) {
    const text = textOf(element);
    if (!text) return [];
    count(structures, "heading");
    return [{ text: `${"#".repeat(Math.min(Number(level) + (level === "1" ? 1 : 0), 4))} ${escaped(text)}` }];
  }
  if (/^[UO]L$/.test(tag)) {
    const lines = listBlocks(element, 0, structures);
    return lines.map((text) => ({ text, list: true }));
  }
  if (tag === "TABLE") return table(element, structures);
  if (tag === "HR" || /mso-element:footnote-list/.test(styleOf(element))) return blocksOf(element, structures);
  if (tag === "BLOCKQUOTE")
    return [
      {
        text: blocksOf(element, structures)
          .map(({ text }) => text)
          .join("\n\n")
          .replace(/^/gm, "> "),
      },
    ];
  return blocksOf(element, structures);
};

/** Whether the HTML of a clipboard holds structure; that of code editors has none, and its text is better taken as it is. */
export const hasStructure = (body: Element): boolean =>
  /<(?:h[1-6]|ul|ol|table|p|b|strong|i|em|a|blockquote|sup|sub)\b/i.test(body.innerHTML);

/** HTML of a word processor or a web page as Markdown. */
export const markdownOfHtml = (body: Node): Pasted => {
  const structures: Structures = new Map();
  const all = blocksOf(body, structures);
  const text = all
    .map(({ text, list }, at) => {
      const before = all[at - 1];
      if (list && !before?.list) count(structures, "list");
      const gap = at === 0 ? "" : list && before?.list ? "\n" : "\n\n";
      return gap + text;
    })
    .join("");
  return { text, structures };
};
