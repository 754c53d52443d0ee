import { codeMarkdown, plainMarkdown } from "../lib/markdown-text.ts";
import type { Item, Note } from "./note.ts";
import { summarySentence } from "./summary.ts";

/** Escapes an address so that a Markdown link ends where the address ends. */
const target = (address: string): string =>
  address.replace(/[^\w.~!$&'*+,;=:@/?#%-]/gu, (character) =>
    character === "(" || character === ")"
      ? `%${character.charCodeAt(0).toString(16)}`
      : encodeURIComponent(character.replace(/\p{Surrogate}/u, "\ufffd")),
  );

/** Returns the address at which readers see an item. */
export type LinkTo = (item: Item) => string;

/** Returns a function that links files on GitHub at the compared commit; deleted files are only in the base. */
export const fileLinks =
  (repository: string, commit: string, base = commit): LinkTo =>
  ({ file, line, gone }) => {
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${repository}/blob/${gone ? base : commit}/${path}${line ? `#L${line}` : ""}`;
  };

const maxItems = 20;

/** Escapes what authors wrote. */
type Show = (text: string) => string;

const row = (item: Item, link: LinkTo, show: Show): string => {
  const { file, name, line, said } = item;
  const where = line ? `${file}:${line}` : file;
  const what = name === file ? "" : ` ${show(name)}`;
  return `- [${codeMarkdown(where)}](${target(link(item))})${what}${said ? ` (${show(said)})` : ""}`;
};

const section = ({ says, items, grave }: Note, link: LinkTo, show: Show): string => {
  const more = items.length > maxItems ? [`- and ${items.length - maxItems} more`] : [];
  const heading = `${grave ? "⚠ " : ""}It ${says}`;
  return [`### ${heading}`, "", ...items.slice(0, maxItems).map((one) => row(one, link, show)), ...more, ""].join("\n");
};

/**
 * Renders the notes on a change as Markdown: a summary sentence, then each note with links to its files.
 * @param show escapes what authors wrote; `codeMarkdown` also prevents notifications
 */
export const changesMarkdown = (notes: Note[], link: LinkTo, show: Show = plainMarkdown): string =>
  [`## What changes`, "", summarySentence(notes), "", ...notes.map((one) => section(one, link, show))]
    .join("\n")
    .trimEnd();
