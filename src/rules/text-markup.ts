import { shorten } from "../lib/shorten.ts";
import { type Path, pathInWords } from "../model/finding.ts";
import { closingTag, noteToSelf } from "../model/markup-patterns.ts";
import { everyRecordRule } from "./rule.ts";

const openingTag = String.raw`<(?:a|b|br|code|del|em|h[1-6]|i|li|p|q|s|span|strong|sub|sup|u|ul)(?:\s[^<>\n]{0,200})?>`;

/** Markup that an author may expect to have an effect in plain text, and what to write instead. */
const markup: readonly { find: RegExp; hint: (match: RegExpExecArray) => string }[] = [
  {
    find: /\[@[^\]\n]{1,200}\]/,
    hint: () => "delete it, and name the claim in a field that takes claims, or in the text of a brief",
  },
  { find: /\[=[a-z0-9-]+\.[^\]\n]{1,100}\]/, hint: () => "write the number: only the text of a brief prints figures" },
  { find: /\[#[a-z][^\]\n]{0,100}\]/, hint: () => "delete it: only the text of a brief shows charts" },
  { find: /\[\^[^\]\s]{1,40}\]/, hint: () => "delete it, and say in the sentence what the note says" },
  {
    find: /[【［]\s*[@＠=][^【】［］\n]{1,100}[】］]/,
    hint: () => "delete it, and name the claim in a field that takes claims, or in the text of a brief",
  },
  { find: /!\[[^\]\n]{0,200}\]\([^()\s]{1,500}\)/, hint: () => "delete it: only the text of a brief shows pictures" },
  {
    find: /(?<=[\p{L}\p{N})])([~^])[^\s~^]{1,20}\1(?![~^])/u,
    hint: () => "type the small characters themselves, such as ₂ and ²",
  },
  { find: /^#{2,6}[ \t]/, hint: () => "delete the signs: the text is no heading" },
  {
    find: /[^\n]{1,40}(?=\n[ \t]*\n\s*\S)/,
    hint: () => "write one paragraph: all lines are shown as one",
  },
  {
    find: /(?<=\n)[ \t]*(?:[-*+•>]|#{1,6}|\d{1,2}[.)])[ \t]+\S[^\n]*|(?<=^|\n)\|[^\n]{1,1000}\|[ \t]*(?=$|\n)/,
    hint: () => "write sentences one after another: all lines are shown as one",
  },
  { find: /^[-*+•>][ \t]+(\p{L}[^\n]*)/u, hint: ([, words]) => `write ${words}` },
  { find: /\[\[([^[\]\n]{1,200})\]\]/, hint: ([, words]) => `write ${words}` },
  {
    find: /\[([^[\]\n]{1,200})\]\((?:https?:|mailto:|#|[\w-]+\.md)[^()\s]{0,500}\)/,
    hint: ([, words]) => `write ${words}, and make a source of what it leads to`,
  },
  { find: /(\*\*|__)(?=[^\s*_])([^\n]{0,500}?[^\s*_])\1/, hint: ([, , words]) => `write ${words}` },
  {
    find: /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,500}[^\s*])\*(?![\p{L}\p{N}*])/u,
    hint: ([, words]) => `write ${words}`,
  },
  {
    find: /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{0,200}[^\s_])_(?![\p{L}\p{N}_])/u,
    hint: ([, words]) => `write ${words}`,
  },
  { find: /~~(?=[^\s~])([^~\n]{1,500})~~/, hint: () => "delete the words, or say what is true now" },
  { find: /`([^`\n]{1,200})`/, hint: ([, words]) => `write ${words}, or “${words}”` },
  {
    find: new RegExp(`${openingTag}|${closingTag.source}`, "i"),
    hint: () => "delete it: HTML has no effect",
  },
  { find: /&(?:[a-z]{2,12}|#\d{1,7}|#x[\da-f]{1,6});/i, hint: () => "type the character itself" },
  {
    find: /\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}|==(?=[^\s=])[^=\n]{1,500}==|\[(b|i|u|s|url|quote|code)(?:=[^\]\n]{0,200})?\][^\n]{0,500}?\[\/\1\]/i,
    hint: () => "write the words without the signs",
  },
  {
    find: noteToSelf,
    hint: () => "do what it says, or say it in an issue: everybody can read it",
  },
];

/** All markup has one of these characters, or is a note to oneself; most texts have none. */
const anySign = new RegExp(String.raw`[[*_~\x60<&\n【［^{|=]|^[#+•>-]|${noteToSelf.source}`, "u");

type Place = { path: Path; text: string };

/** Returns whether a text is an address, which nobody reads as prose. */
const isAddress = (text: string): boolean => /^(?:https?:|\/)\S*$/.test(text);

/** Returns the texts of a record that may contain markup, each with its path. */
const textsOf = (value: unknown): Place[] => {
  if (typeof value === "string") return anySign.test(value) && !isAddress(value) ? [{ path: [], text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsOf(item).map(({ path, text }) => ({ path: [Array.isArray(value) ? Number(key) : key, ...path], text })),
  );
};

/** Markup in plain text. */
export const textMarkup = everyRecordRule({
  id: "text-markup",
  severity: "warning",
  exemptible: true,
  explain:
    "Titles, summaries, judgments and all texts of records are plain: Markdown, marks and HTML have no effect there, and are shown as typed.",
  good: "statement: The line cost about 42 million euros.",
  bad: "statement: The line cost **about** [=line-cost.cost].",
  find: ({ data }) =>
    textsOf(data).flatMap(({ path, text }) =>
      markup.map(({ find, hint }) => {
        const match = find.exec(text);
        return (
          match && {
            path,
            message: `${shorten(match[0])} is shown as written: ${pathInWords(path)} is plain text`,
            hint: hint(match),
          }
        );
      }),
    ),
});
