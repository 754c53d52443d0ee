import type { Token } from "markdown-it";
import { count } from "../lib/count.ts";
import type { BodyMessage } from "./body-messages.ts";

const indentOf = (line = ""): number => /^ */.exec(line)?.[0].length ?? 0;

/** Blocks that an author may mean to be part of the list item or note above them. */
const starts = /^(?:paragraph|fence|blockquote|table|heading)(?:_open)?$/;

/** Returns for each line the last one before it that is neither empty nor indented. */
const flushLines = (lines: readonly string[]): number[] => {
  let flush = -1;
  return lines.map((line, at) => {
    const before = flush;
    if (line.trim() !== "" && indentOf(line) === 0) flush = at;
    return before;
  });
};

/** Returns the item or the note that begins on a line, and how far its further lines are indented. */
const ownerOn = (line = "") => {
  const [marker, note] = /^(?:\[(\^)[^\]\s]+\]: *|[-*+] +|\d{1,9}[.)] +)(?=\S)/.exec(line) ?? [];
  return note ? { name: "note", indent: 4 } : { name: "item", indent: marker?.length ?? 0 };
};

/**
 * Returns a function that takes a brief's tokens in order and yields a problem for the first line that is indented, but
 * too little to be part of the item or the note above it.
 */
export const indentProblems = (lines: readonly string[]) => {
  const above = flushLines(lines);
  let reported = -1;
  return function* ({ type, level, map }: Token): Iterable<BodyMessage> {
    if (!map || !(level === 0 ? starts.test(type) : level === 1 && type === "list_item_open")) return;
    const indent = indentOf(lines[map[0]]);
    const at = above[map[0]] ?? -1;
    const owner = ownerOn(lines[at]);
    if (indent === 0 || indent >= owner.indent || at === reported) return;
    reported = at;
    yield {
      rule: "brief-markup",
      message: `the line begins with ${count(indent, "space")} and is not part of the ${owner.name} above it`,
      hint: `begin it with ${owner.indent} spaces if it belongs to the ${owner.name}, or else with none`,
    };
  };
};
