import { codeSpan } from "../lib/markdown-text.ts";
import { cleanText } from "./clean-text.ts";

/** How many of each structure the pasted content has. */
export type Structures = Map<string, number>;

/** Adds one to the count of a structure. */
export const countStructure = (structures: Structures, name: string): unknown =>
  structures.set(name, (structures.get(name) ?? 0) + 1);

const ignored = new Set("STYLE SCRIPT HEAD META TITLE LINK TEMPLATE NOSCRIPT IMG SVG INPUT".split(" "));

/**
 * Returns a text in superscript or subscript characters if each has one, otherwise between marks. Ordinal endings such
 * as “th” stay.
 */
const toScriptCharacters = (text: string, [plain, signs, mark]: readonly [string, string, string]): string => {
  const all = [...text].map((sign) => plain.indexOf(sign));
  if (!all.includes(-1)) return all.map((at) => [...signs][at]).join("");
  return /^[\p{L}\p{N}]+$/u.test(text) && !/^(?:st|nd|rd|th)$/i.test(text) ? mark + text + mark : text;
};
const superscript = ["0123456789-+n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿ", "^"] as const;
const subscript = ["0123456789-+", "₀₁₂₃₄₅₆₇₈₉₋₊", "~"] as const;

/**
 * Returns the text of a superscript or subscript element in characters of that form, or undefined if one has none or
 * the element is neither.
 */
export const scriptCharacters = (element: Element): string | undefined => {
  const signs = { SUP: superscript, SUB: subscript }[tagOf(element)];
  const small = signs && toScriptCharacters(plainLine(element), signs);
  return small && small !== plainLine(element) && !/[\^~]/.test(small) ? small : undefined;
};

/** The names of what pasting leaves out. */
export const omittedNames: ReadonlySet<string> = new Set(["picture", "struck-out passage"]);

/** Returns the name of an element that Markdown cannot hold; pasting drops it and says so. */
const omittedName = (element: Element): string | undefined => {
  const tag = tagOf(element);
  if (/^(?:IMG|SVG|PICTURE|VIDEO|CANVAS|OBJECT)$/.test(tag)) return "picture";
  if (/^(?:DEL|S|STRIKE)$/.test(tag) || /text-decoration[^;]*line-through/.test(ownStyles(element)))
    return plainLine(element) && "struck-out passage";
  return undefined;
};

/** Returns whether a node is an element. */
export const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
/** Returns the name of an element in capitals, also in a document that is not HTML. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();
/** Returns the nodes in a node. */
export const childrenOf = (node: Node): Node[] => [...node.childNodes];

/** Returns an element's own styles, which pages whose policy allows no styles keep in a data attribute. */
export const ownStyles = (element: Element): string =>
  (element.getAttribute("style") ?? element.getAttribute("data-style") ?? "").toLowerCase().replace(/\s*:\s*/g, ":");

/** Returns the text of a node on one line, without marks. */
export const plainLine = (node: Node): string =>
  cleanText(node.textContent ?? "")
    .text.replace(/\s+/g, " ")
    .trim();

/** Returns whether an element is invisible or is something that Markdown writes itself, such as the sign of a list. */
export const isIgnored = (element: Element): boolean =>
  ignored.has(tagOf(element)) || /mso-list:ignore|display:none/.test(ownStyles(element));

/** Escapes signs that Markdown would read as marks; brackets are left, since a pasted text may hold citations. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/<|&(?=#?\w+;)/g, "\\$&");

/** Puts marks around text, with its spaces outside, since Markdown allows none inside. */
const marked = (text: string, mark: string): string => {
  const inner = text.trim();
  return inner === "" ? text : text.replace(inner, () => mark + inner + mark);
};

const markOf = (tag: string, style: string): string => {
  const isBold =
    /font-weight:(?:bold|[6-9]00)/.test(style) ||
    (/^(?:B|STRONG)$/.test(tag) && !/font-weight:(?:normal|400)/.test(style));
  const isItalic = /font-style:italic/.test(style) || (/^(?:I|EM|CITE)$/.test(tag) && !/font-style:normal/.test(style));
  return (isBold ? "**" : "") + (isItalic ? "*" : "");
};

/** How word processors and web pages link a note and the place that calls it; endnotes have their own numbers. */
const noteCall =
  /#_?(?:user-content-)?(?:(ftn|ftnt|sdfootnote|fn-?|footnote-|cite_note-)|edn|sdendnote)(\d+)(?:sym)?$/i;
const noteBack =
  /#_?(?:user-content-)?(?:(ftnref|ftnt_ref|sdfootnote|fnref[:-]?|footnote-ref-|cite_ref-)|ednref|sdendnote)(\d+)/i;
const noteName = ([, footnote, number]: RegExpExecArray): string => `[^${footnote ? "" : "e"}${number}]`;

/** Marks a back link while Markdown is made: no text contains it. */
export const backLinkMark = "\0";

/**
 * Returns the text of a note, which has its back link at its beginning or end, as Markdown after that sign; undefined
 * if it is none.
 */
export const noteText = (text: string): string | undefined => {
  const [before = "", after] = text.split(backLinkMark);
  const [, name, rest = ""] = /^(\[\^e?\d+\]:)(.*)$/s.exec(after ?? "") ?? [];
  return name && `${backLinkMark}${name} ${[before.trim(), rest.trim()].filter(Boolean).join(" ")}`;
};

const isNote = new RegExp(`^${backLinkMark}?\\[\\^e?\\d+\\]`);

const link = (element: HTMLElement, structures: Structures): string => {
  const href = element.getAttribute("href") ?? "";
  const text = inline(childrenOf(element), structures);
  const call = noteCall.exec(href);
  if (call) {
    countStructure(structures, "note");
    return noteName(call);
  }
  const back = noteBack.exec(href);
  if (back) return `${backLinkMark}${noteName(back)}: `;
  if (!/^(?:https?:|mailto:)/i.test(href) || text.trim() === "") return text;
  countStructure(structures, "link");
  const encoded: Record<string, string> = { "(": "%28", ")": "%29" };
  return `[${text.trim()}](${href.replace(/[()\s]/g, (sign) => encoded[sign] ?? encodeURIComponent(sign))})`;
};

/** Returns the text of a node, and the marks that belong around it. */
const run = (node: Node, structures: Structures): { text: string; mark: string } => {
  if (node.nodeType === 3)
    return { text: escaped(cleanText(node.nodeValue ?? "").text.replace(/\s+/g, " ")), mark: "" };
  const lost = isElement(node) && !/display:none/.test(ownStyles(node)) && omittedName(node);
  if (lost) countStructure(structures, lost);
  if (lost || !isElement(node) || isIgnored(node)) return { text: "", mark: "" };
  const tag = tagOf(node);
  if (tag === "BR") return { text: "\n", mark: "" };
  if (tag === "A") return { text: link(node, structures), mark: "" };
  if (tag === "CODE") return { text: plainLine(node) && codeSpan(plainLine(node)), mark: "" };
  const text = inline(childrenOf(node), structures);
  if (isNote.test(text.trim())) return { text, mark: "" };
  if (tag === "Q") return { text: `“${text}”`, mark: "" };
  if (tag === "SUP") return { text: toScriptCharacters(text, superscript), mark: "" };
  if (tag === "SUB") return { text: toScriptCharacters(text, subscript), mark: "" };
  return { text, mark: markOf(tag, ownStyles(node)) };
};

/**
 * Returns inline nodes as Markdown. Neighbors with the same marks share them, since word processors split words at
 * will.
 */
export const inline = (nodes: Node[], structures: Structures): string => {
  const runs: { text: string; mark: string }[] = [];
  for (const node of nodes) {
    const next = run(node, structures);
    const last = runs.at(-1);
    if (last && last.mark === next.mark) last.text += next.text;
    else if (next.text !== "") runs.push(next);
  }
  return runs.map(({ text, mark }) => marked(text, mark)).join("");
};
