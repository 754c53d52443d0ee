import { shorten } from "../lib/shorten.ts";
import { bracketed } from "./bracketed-markup.ts";
import { type Detector, type Literal, type Match, toDetector } from "./detector.ts";
import { linksOfDialects, signsOfDialects } from "./dialects.ts";

/** A bare address may contain any of the signs and is shown as it is. */
const bareAddress: Detector = { find: /\bhttps?:\/\/[^\s<>]+/g, report: () => undefined };

const smallTextRule = "small characters come right behind a letter or digit and hold no space";

/** Returns the same words with the surrounding signs moved out of the emphasis, where it takes effect. */
const moveSignsOut = ([, mark = "", inner = ""]: Match): string => {
  const [, before = "", words = "", after = ""] = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su.exec(inner) ?? [];
  const stars = mark.replaceAll("_", "*");
  return words === "" ? `\\${mark}` : `${before}${stars}${words}${stars}${after}`;
};

const escaped = ([sign = ""]: Match): string => `\\${sign.slice(0, 1)}`;

const literals: readonly Literal[] = [
  {
    find: /^\[[ xX]\](?=\s)/g,
    why: "briefs have no check boxes",
    write: () => "delete the brackets, or say in words what is done",
  },
  {
    find: /~~[^~\n]{1,500}~~/g,
    why: "briefs do not strike words out",
    write: () => "delete the words, or say what is true now",
  },
  {
    find: /==(?=[^\s=])[^=\n]{1,500}==/g,
    why: "briefs have no highlighting",
    write: ([whole = ""]) => `write **${whole.slice(2, -2)}**`,
  },
  {
    find: /~([^\n~]{1,40})~/g,
    why: smallTextRule,
    write: ([, small = ""]) => `write H~2~O, or \\~${shorten(small, 20)}\\~ to show the signs`,
  },
  {
    find: /\^([^\n^]{1,40})\^/g,
    why: smallTextRule,
    write: ([, small = ""]) => `write x^2^, or \\^${shorten(small, 20)}\\^ to show the signs`,
  },
  ...[
    /(\*\*|__)(?=[^*_\s])([^*_\n]{1,500})\1/g,
    /(\*)(?=[^*\s])([^*\n]{1,500})\*/g,
    /(?<![\p{L}\p{N}_])(_)(?=[^_\s])([^_\n]{1,500})_(?![\p{L}\p{N}_])/gu,
  ].map(
    (find): Literal => ({
      find,
      why: "emphasis begins right before a letter or digit and ends right after one",
      write: (match) => `write ${moveSignsOut(match)}`,
    }),
  ),
  {
    find: /\*+(?=\S)|(?<=\S)\*+|(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}_])/gu,
    why: "nothing closes it",
    write: (match) => `close it, or write ${escaped(match)} to show the sign`,
  },
  {
    find: /(?<=^|\n)[^\t\n]*\t[^\n]*\n[^\t\n]*\t[^\n]*/g,
    why: "columns with tabs are no table",
    write: () => "write a row as | a | b |, and |---|---| under the first one",
    once: true,
  },
  {
    find: /(?<=^|\n)(?:[^\n|]*\|[^\n]*\n)?[^\S\n]*(?:\|[^\S\n]*)?:?-{2,}:?[^\S\n]*(?:\|[^\S\n]*:?-{2,}:?[^\S\n]*){1,50}\|?[^\S\n]*(?:$|\n(?:[^\n|]*\|[^\n]*(?:\n|$))*)/g,
    why: "its first row and the row of --- have not the same number of cells, so it is no table",
    write: () => "give all rows the same number of cells, and write \\| for a | within a cell",
    once: true,
  },
  {
    find: /(?<=^|\n)\|[^\n]{1,1000}\|(?=$|\n)/g,
    why: "it is no table",
    write: () => "put |---|---| under the first row, with one --- for each cell",
    once: true,
  },
  {
    find: /(?<=^|\n)[\u00a0\u2000-\u200a\u202f\u3000]+((?:[-*+•]|\d{1,2}[.)]|#{1,6})\s[^\n]{0,200})/g,
    why: "a space that is no plain one comes before the sign",
    write: ([, line = ""]) => `begin the line with the sign: ${shorten(line, 40)}`,
    once: true,
  },
  ...[
    /(?<=^|\n)[•◦▪‣●○∙][^\n]{0,200}/g,
    /(?<=^|\n)(?:([–—·−➤►→✓✔－‐»])\s+[^\n]{1,200}\n\1\s|・[^\n]{1,200}\n・)[^\n]{0,200}/g,
  ].map(
    (find): Literal => ({
      find,
      why: "this sign begins no list",
      write: () => "begin each line with - and a space, after an empty line",
      once: true,
    }),
  ),
  {
    find: /(?<=^|\n)(?:\(?[a-z\d]{1,2}\)|\d{1,2}\.)(?!\d)[^\n]{1,500}\n(?:\(?[a-z\d]{1,2}\)|\d{1,2}\.)(?!\d)[^\n]{0,200}|(?<=^|\n)(?:a[.)][^\n]{1,500}\nb|A[.)][^\n]{1,500}\nB|i[.)][^\n]{1,500}\nii|I[.)][^\n]{1,500}\nII)[.)][^\n]{0,200}|(?<=^|\n)(?:[（(]?[\d１-９一二三四五六七八九十]{1,3}[．、）]|[一二三四五六七八九十]{1,3}\.|[①-⑳])[^\n]{1,500}\n(?:[（(]?[\d１-９一二三四五六七八九十]{1,3}[．、）]|[一二三四五六七八九十]{1,3}\.|[①-⑳])[^\n]{0,200}/g,
    why: "it begins no list",
    write: () => "begin the lines with 1. and a space, 2. and a space and so on, after an empty line",
    once: true,
  },
  {
    find: /(?<=^|\n): +\S[^\n]{0,200}/g,
    why: "briefs have no lists of definitions and no captions of tables",
    write: () => "write each as - **word**: what it means, or put the caption into a sentence above the table",
    once: true,
  },
  {
    find: /(?<=^|\n)(#{2,6}|#(?!\d))([^\s#\]\ufffc][^\n]{0,200})/g,
    why: "it is no heading",
    write: ([, signs = "", words = ""]) => `put a space after the signs: ${signs.padEnd(2, "#")} ${shorten(words, 40)}`,
  },
  {
    find: /(?<=^|\n)([#＃]{1,6})[^\S\n]*([^\s#＃\ufffc][^\n]{0,200})(?<=(?:^|\n)(?:#{1,6}[^\S\n \t]|＃)[^\n]*)/g,
    why: "it is no heading",
    write: ([, signs = "", words = ""]) =>
      `begin it with plain signs and a plain space: ${signs.replaceAll("＃", "#").padEnd(2, "#")} ${shorten(words, 40)}`,
  },
  {
    find: /(?<=^|\n)[-+](?=\p{L})[^\n]{0,200}/gu,
    why: "it begins no list",
    write: ([whole = ""]) => `put a space after the sign: - ${shorten(whole.slice(1), 40)}`,
    once: true,
  },
  {
    find: /(?<![\p{L}\p{N}._%+/@:-])@([a-z0-9]+(?:-[a-z0-9]+)*)(?![\w@])/gu,
    why: "it cites nothing without brackets",
    write: ([, id = ""]) => `write [@${id}], or \\@${id} to show the name`,
  },
  {
    find: /(?<![\p{L}\p{N}=<>!&?/])=([a-z0-9]+(?:-[a-z0-9]+)+\.[a-z][a-z0-9-]*)/gu,
    why: "it prints no figure without brackets",
    write: ([, name = ""]) => `write [=${name}], or \\=${name} to show the name`,
  },
  {
    find: /(?<![\p{L}\p{N}:]):[a-z+][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:])/gu,
    why: "it names no character",
    write: () => "type the character itself",
  },
  {
    find: /\[\d{1,3}\]/g,
    why: "it is no note",
    write: ([whole = ""]) =>
      `write [^${whole.slice(1, -1)}] for a note, [@claim] for a claim, or \\${whole} to show it`,
  },
  { find: /`+/g, why: "nothing closes it", write: () => "close it, or write \\` to show the sign" },
  {
    find: /&(?:[a-z]{2,12}|#\d{1,7}|#x[\da-f]{1,6});|&(?:amp|copy|nbsp|lt|gt|quot|[mn]dash)(?![\w;])/gi,
    why: "it names no character",
    write: () => "type the character itself",
  },
];

/** Markup that had no effect, each with the nearest form that works. */
export const literalMarkup: readonly Detector[] = [
  ...[...bracketed, ...linksOfDialects].map(toDetector),
  bareAddress,
  ...[...signsOfDialects, ...literals].map(toDetector),
];
