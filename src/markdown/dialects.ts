import { shorten } from "../lib/shorten.ts";
import { closingTag, noteToSelf } from "../model/markup-patterns.ts";
import type { Literal } from "./detector.ts";

const link = ([, words = "", address = ""]: readonly (string | undefined)[]): string => `write [${words}](${address})`;

/**
 * Links of wikis, of Textile and of Chinese and Japanese keyboards: they contain addresses, so they come before bare
 * ones.
 */
export const linksOfDialects: readonly Literal[] = [
  {
    find: /[[［]([^[\]［］\n]{1,200})[\]］][(（]((?:https?:|mailto:|#|images\/|[\w-]+\.md)[^()（）\s]{0,500})[)）]/g,
    why: "it is no link: its brackets are of another kind",
    write: link,
  },
  { find: /\[([^[\]|\n]{1,200})\|(https?:[^\s\]|]{1,500})\]/g, why: "it is no link", write: link },
  {
    find: /\[(https?:[^\s\]]{1,500})[^\S\n]+([^\]\n]{1,200})\]/g,
    why: "it is no link",
    write: ([, address, words]) => link(["", words, address]),
  },
  {
    find: /\ufffc\((https?:[^()\s]{1,500})\)/g,
    why: "a mark is no link",
    write: ([, address = ""]) => link(["", "words", address]),
  },
  { find: /["“]([^"“”\n]{1,200})["”]:(https?:[^\s]{1,500})/g, why: "it is no link", write: link },
  {
    find: /\[([^[\]\n]{1,200})\]\[\]/g,
    why: "it is no link, since nothing says where it leads",
    write: ([, words]) => link(["", words, "https://…"]),
  },
  {
    find: /\[(b|i|u|s|url|img|quote|code|color|size)(?:=[^\]\n]{0,200})?\]([^\n]{0,500}?)\[\/\1\]/gi,
    why: "briefs have no marks such as [b]",
    write: ([, , words = ""]) => `write **${shorten(words, 40)}**, *${shorten(words, 40)}* or [words](https://…)`,
  },
  {
    find: /\{(?:color|note|info|quote|code|panel|tip|warning)(?::[^{}\n]{1,100})?\}/g,
    why: "briefs have no macros",
    write: () => "delete it, or write it in Markdown",
  },
  {
    find: /\[-@([a-z0-9][a-z0-9-]*)[^[\]\n]{0,100}\]/g,
    why: "it cites nothing",
    write: ([, id]) => `write [@${id}]`,
  },
  {
    find: /\[\s*[＾^]\s*([\d１-９]{1,3})\s*\]/g,
    why: "it is no note",
    write: ([, number = ""]) => `write [^${number.normalize("NFKC")}]`,
  },
  {
    find: new RegExp(String.raw`<(?:!\[CDATA\[|!DOCTYPE\b|\?)[^\n]{0,200}?>|${closingTag.source}`, "gi"),
    why: "HTML has no effect",
    write: () => "use Markdown, or put it in backticks if it is meant to be shown",
  },
  {
    find: /(?<![\p{L}\p{N}:\\/])\\(?:[a-zA-Z]{2,20}\{[^{}\n]{0,200}\}|(?:newpage|pagebreak|clearpage|item)(?![a-z]))/gu,
    why: "briefs have no LaTeX",
    write: () => "write it in Markdown or in words, or put it in backticks",
  },
];

/** Headings, lists, emphasis and comments of other markup languages. */
export const signsOfDialects: readonly Literal[] = [
  {
    find: /(?<=^|\n)(?:={1,6}[^\S\n]+([^=\n]{1,200}?)[^\S\n]+={1,6}|h[1-6]\.[^\S\n]+([^\n]{1,200}))(?=$|\n)/g,
    why: "it is no heading",
    write: ([, one, other]) => `write ## ${shorten(one ?? other ?? "", 40)}`,
  },
  {
    find: /(?<=^|\n)#{7,}\s[^\n]{0,200}/g,
    why: "a heading has at most six signs",
    write: () => "write ## and a space before the heading",
  },
  {
    find: /(?<=^|\n)＞\s*([^\n]{0,200})/g,
    why: "it begins no quotation",
    write: ([, words = ""]) => `begin the line with a plain sign and a space: > ${shorten(words, 40)}`,
  },
  {
    find: /(?<=^|\n)｜[^\n]{1,1000}｜(?=$|\n)/g,
    why: "it is no table",
    write: () => "write | for ｜, and |---|---| under the first row",
    once: true,
  },
  {
    find: /(?<=^|\n)\{?\|[-}]?(?=\n\|)|(?<=^|\n)\|-\s*(?=$|\n)/g,
    why: "it is no table",
    write: () => "write a row as | a | b |, and |---|---| under the first one",
    once: true,
  },
  {
    find: /(＊{1,3}|＿{1,2}|～～)(?=[^\s＊＿～])([^＊＿～\n]{1,200})\1/g,
    why: "signs of full width are no emphasis",
    write: ([, , words = ""]) => `write **${shorten(words, 40)}**`,
  },
  {
    find: /['‘’]{2,3}(?=[\p{L}\p{N}])([^'‘’\n]{1,200})['‘’]{2,3}/gu,
    why: "apostrophes are no emphasis",
    write: ([, words = ""]) => `write **${shorten(words, 40)}** or *${shorten(words, 40)}*`,
  },
  {
    find: /(?<=^|\n)\/\/\s[^\n]{1,200}|%%[^%\n]{1,500}%%/g,
    why: "briefs have no comments: everybody can read it",
    write: () => "delete it, or say it in an issue",
  },
  {
    find: new RegExp(noteToSelf, "gu"),
    why: "briefs have no comments: everybody can read it",
    write: () => "do what it says, or say it in an issue",
  },
  {
    find: /(?<=\s)\^[a-z0-9]+(?:-[a-z0-9]+)*(?=\s*$)/g,
    why: "it names no place",
    write: () => "delete it: every paragraph has an address by itself",
  },
  {
    find: /(?<![\p{L}\p{N}:/])(\/\/|\+\+|\?\?|!!|@@)(?=\p{L})([^\n]{1,200}?)(?<=[\p{L}\p{N}.])\1(?![\p{L}\p{N}])/gu,
    why: "these signs have no effect",
    write: ([, , words = ""]) => `write **${shorten(words, 40)}**, or delete the signs`,
  },
  {
    find: /(?<=^|\n)\.\. [a-z-]{1,40}::/g,
    why: "briefs have no directives",
    write: () => "delete it, or write it in Markdown",
  },
  {
    find: /\ufffc__?(?![\p{L}\p{N}])/gu,
    why: "it is no link",
    write: () => "write [words](https://…)",
  },
  {
    find: /\\(?=[^\S\n]|$)/g,
    why: "it escapes nothing",
    write: () => "delete it, or write \\\\ to show the sign",
  },
];
