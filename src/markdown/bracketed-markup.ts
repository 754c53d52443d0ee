import { shorten } from "../lib/shorten.ts";
import type { Literal } from "./detector.ts";
import { calloutNames } from "./quotes.ts";

/** Formulas, templates, attributes, callouts and links of other programs, and marks with the wrong brackets. */
export const bracketed: readonly Literal[] = [
  {
    find: /\$\$[^$]{1,500}\$\$|\$[a-zA-Z]\$|\$(?=[^\s$])(?=[^$\n]{0,200}[\\^_={}])[^$\n]{1,200}(?<=\S)\$(?!\d)/g,
    why: "briefs have no formulas",
    write: () => "say it in words, or with characters such as x² and ×",
  },
  {
    find: /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|<%[^%]{0,200}%>|\$\{[^{}\n]{1,200}\}/g,
    why: "briefs have no template language",
    write: () => "write [=claim.figure] to print a figure, or put it in backticks",
  },
  {
    find: /\{:\s?toc\}|\[\[?_?toc_?\]\]?/gi,
    why: "a brief has no list of its contents",
    write: () => "delete it: the page lists the headings by itself",
  },
  {
    find: /\{:?\s?[#.][^{}\n]{1,100}\}|\{(?:[:=]\s?|[a-z-]{1,30}=)[^{}\n]{1,100}\}/g,
    why: "attributes have no effect",
    write: () => "delete it: a heading has its address from its words",
  },
  {
    find: /\[!(note|tip|important|warning|caution|definition)\]/gi,
    why: "it begins no callout",
    write: () => `a callout begins with > ${calloutNames} on a line of its own, its text on the next line after >`,
  },
  {
    find: /(?<=^|\n)\*\[([^\]\n]{1,80})\]:[^\n]*/g,
    why: "abbreviations are not defined in a brief",
    write: ([, word = ""]) => `explain ${word} at its first mention, or add it to _data/terms/`,
  },
  {
    find: /\[\[([^[\]\n]{1,200})\]\]/g,
    why: "double brackets make no link",
    write: ([, words = ""]) => `write [${words.split("|").at(-1)}](other-brief.md), or [@claim] to cite a claim`,
  },
  {
    find: /(?<=^|\n)(?:!!!|:::)(?:[^\n]{0,200}(?:\n[^\n]{0,500}){0,20}\n:::)?[^\n]{0,200}/g,
    why: "it begins no callout",
    write: () => `a callout begins with > ${calloutNames} on a line of its own, its text on the next line after >`,
  },
  {
    find: /\^\[([^\]\n]{1,500})\]/g,
    why: "notes are not written in the line",
    write: ([, words = ""]) => `write [^1] here, and in a paragraph of its own [^1]: ${shorten(words, 40)}`,
  },
  {
    find: /[【［]\s*([@＠=#])\s*([^【】［］[\]\n]{1,100}?)\s*[】］]/g,
    why: "brackets of this kind cite nothing",
    write: ([, sign = "", words = ""]) => `write [${sign.replace("＠", "@")}${words}]`,
  },
  {
    find: /\[(?:\s+([@=])|＠)\s*([^[\]\n]{1,100}?)\s*\]/g,
    why: "it cites nothing",
    write: ([, sign = "@", words = ""]) => `write [${sign}${words}]`,
  },
  {
    find: /\[([^[\]()\n]{1,200})\((https?:[^()[\]\s]{1,500})\)(?!\])/g,
    why: "it is no link: a bracket is missing",
    write: ([, words = "", address = ""]) => `write [${words}](${address})`,
  },
  {
    find: /\[([^[\]\n]{1,200})\]\s{1,10}\(((?:https?:|mailto:|#|images\/|[\w-]+\.md)[^()\s]{0,500})\)/g,
    why: "it is no link: a space separates the words from the address",
    write: ([, words = "", address = ""]) => `write [${words}](${address})`,
  },
  {
    find: /\(([^()\n]{1,200})\)\[((?:https?:|mailto:|#|[\w-]+\.md)[^[\]\s]{0,500})\]/g,
    why: "it is no link: the brackets are the wrong way round",
    write: ([, words = "", address = ""]) => `write [${words}](${address})`,
  },
];
