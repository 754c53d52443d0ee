import type { Item, Note } from "./note.ts";
import { inOneSentence } from "./summary.ts";

/** Text as Markdown that shows as written: nothing in it is a mark, a link, a name or HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `&#${mark.codePointAt(0)};`)
    .replace(/@/g, "&#64;");

/** A file's name as code that shows it on one line, whatever it holds: no mark, no line of its own. */
const code = (name: string): string => {
  const shown = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return fence + space + shown + space + fence;
};

/** An address as a link's target that ends where it ends. */
const target = (address: string): string =>
  address.replace(/[^\w.~!$&'*+,;=:@/?#%-]/gu, (character) =>
    character === "(" || character === ")"
      ? `%${character.charCodeAt(0).toString(16)}`
      : encodeURIComponent(character.replace(/\p{Surrogate}/u, "\ufffd")),
  );

/** Where an item is looked at. */
export type LinkTo = (item: Item) => string;

const most = 20;

const row = (item: Item, link: LinkTo): string => {
  const { file, name, line, said } = item;
  const where = line ? `${file}:${line}` : file;
  const what = name === file ? "" : ` ${plain(name)}`;
  return `- [${code(where)}](${target(link(item))})${what}${said ? ` (${plain(said)})` : ""}`;
};

const section = ({ says, items, grave }: Note, link: LinkTo): string => {
  const more = items.length > most ? [`- and ${items.length - most} more`] : [];
  const heading = `${grave ? "⚠ " : ""}It ${says}`;
  return [`### ${heading}`, "", ...items.slice(0, most).map((one) => row(one, link)), ...more, ""].join("\n");
};

/** The notes on a change as a page of Markdown: one sentence, then each note with links to its files. */
export const changesMarkdown = (notes: Note[], link: LinkTo): string =>
  [`## What changes`, "", inOneSentence(notes), "", ...notes.map((one) => section(one, link))].join("\n").trimEnd();
