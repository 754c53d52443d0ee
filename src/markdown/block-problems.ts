import type { Token } from "markdown-it";
import { count } from "../lib/count.ts";
import { shorten } from "../lib/shorten.ts";
import type { BodyMessage } from "./body-messages.ts";

const mark = /\[(?:@[a-z0-9]|=[a-z0-9-]+\.|#[a-z0-9])[^\]\n]{0,200}\]/g;

/** Links and notes count too in indented code, which is rarely meant to be code. */
const markOrLink =
  /\[(?:@[a-z0-9]|=[a-z0-9-]+\.|#[a-z0-9])[^\]\n]{0,200}\]|\[\^(?!\w-\w\])[\w-]{1,40}\]|\[[^[\]\n]{1,200}\]\((?:https?:|[\w-]+\.md)[^()\s]{0,500}\)/g;

const isClosed = ({ markup, map }: Token, lines: readonly string[]): boolean => {
  const [from, to] = map ?? [0, 0];
  const last = (lines[to - 1] ?? "").replace(/^[\s>]*/, "").trimEnd();
  return to - 1 > from && last.length >= markup.length && last === (markup[0] ?? "").repeat(last.length);
};

const unclosed = ({ markup }: Token): BodyMessage => ({
  rule: "brief-code",
  raw: markup,
  message: "the block of code that begins here has no end: all that follows is shown as code",
  hint: `put ${markup} on a line of its own where the code ends, or delete this line`,
});

const markInCode = (raw: string, indented: boolean): BodyMessage => ({
  rule: "brief-code",
  raw,
  message: `the mark ${shorten(raw)} is in a block of code, where it has no effect`,
  hint: indented
    ? "delete the spaces at the beginning of the line: four make code of it"
    : "put the sentence outside the block, or show the mark in backticks",
});

const textAfterLanguage = (markup: string, words: string): BodyMessage => ({
  rule: "brief-code",
  raw: markup,
  message: `${JSON.stringify(shorten(words))} is shown nowhere: after ${markup} comes the name of a language, or nothing`,
  hint: "put the code on the lines below",
});

/** Four words in a row, or a list: an indented block with these is rarely meant to be code. */
const textInCode = /(?:\p{L}+,? ){3}\p{L}+|\p{Script=Han}{6}|^\s*(?:[-*+]|\d+[.)])\s/mu;

const indentedText = (): BodyMessage => ({
  rule: "brief-code",
  message: "the text is shown as code, since its line begins with four spaces or a tab",
  hint: "delete the spaces at the beginning of the line, or put ``` on a line before and after what is code",
});

/** Yields the problems of a code block: it never ends, contains marks, or is code only because it is indented. */
export function* codeProblems(token: Token, lines: readonly string[]): Iterable<BodyMessage> {
  const [, ...more] = token.type === "fence" ? token.info.trim().split(/\s+/) : [];
  if (more.length > 0) yield textAfterLanguage(token.markup, more.join(" "));
  if (token.type === "fence" && !isClosed(token, lines)) yield unclosed(token);
  else if (token.type === "fence") for (const [raw] of token.content.matchAll(mark)) yield markInCode(raw, false);
  else if (token.type === "code_block") {
    const marks = [...token.content.matchAll(markOrLink)];
    for (const [raw] of marks) yield markInCode(raw, true);
    if (marks.length === 0 && textInCode.test(token.content)) yield indentedText();
  }
}

/**
 * Returns a function that takes a list's tokens in order and yields wrong numbers: browsers count on from a list's
 * first number. A list with the same number throughout is a common idiom and allowed.
 */
export const numberProblems = () => {
  const lists: { first: string; next: number }[] = [];
  return function* ({ type, info, attrGet: _, ...token }: Token): Iterable<BodyMessage> {
    if (type === "ordered_list_open") lists.push({ first: "", next: Number(token.attrs?.[0]?.[1] ?? 1) });
    if (type === "ordered_list_close") lists.pop();
    const list = lists.at(-1);
    if (type !== "list_item_open" || info === "" || !list) return;
    const shown = String(list.next++);
    list.first ||= info;
    if (info !== shown && (info !== list.first || shown === String(Number(info))))
      yield {
        rule: "brief-markup",
        raw: info,
        message: `${info}. is shown as ${shown}.: a list counts on from its first number`,
        hint: `write ${shown}., or ${info}\\. to show the number as it is`,
      };
  };
};

/** Counts the cells of a table's row as written. */
const cellsIn = (line: string): number => {
  const cells = line
    .replace(/\\[\s\S]/g, "  ")
    .trim()
    .split("|");
  return cells.length - (cells[0] === "" ? 1 : 0) - (cells.length > 1 && cells.at(-1) === "" ? 1 : 0);
};

/** Yields a problem for a row with more cells than its table has columns: the last cells are not shown. */
export function* rowProblems(row: Token, columns: number, lines: readonly string[]): Iterable<BodyMessage> {
  const line = (lines[row.map?.[0] ?? -1] ?? "").replace(/^(?:\s*>)*/, "");
  const cells = cellsIn(line);
  if (columns > 1 && !line.includes("|"))
    yield {
      rule: "brief-table",
      message: "the line is taken for a row of the table above it",
      hint: "put an empty line between them, or give the row as many cells as the first one",
    };
  if (cells > columns)
    yield {
      rule: "brief-table",
      message: `the row has ${count(cells, "cell")} and its table ${count(columns, "column")}, so that the last ${cells - columns === 1 ? "cell is" : "cells are"} shown nowhere`,
      hint: "write \\| for a | within a cell, also in backticks, or give the first row as many cells",
    };
}

/** Yields a problem for a row of --- that draws a line, though it was meant as part of a table. */
export function* dividerProblems({ map }: Token, lines: readonly string[]): Iterable<BodyMessage> {
  if (/-{2,} +-{2,}/.test(lines[map?.[0] ?? -1] ?? ""))
    yield {
      rule: "brief-table",
      message: "the row of --- is shown as a line, and the rows around it as no table",
      hint: "write a row as | a | b |, and |---|---| under the first one",
    };
}

const closingSigns = (line: string): string => /^.*\S\s+(#+)\s*$/.exec(line)?.[1] ?? "";

/** Yields the problems of a heading: its level, its syntax, or signs at its end that are not shown. */
export function* headingProblems(open: Token, above: number, lines: readonly string[]): Iterable<BodyMessage> {
  const level = Number(open.tag.slice(1));
  const headingProblem = (message: string, hint: string): BodyMessage => ({
    rule: "brief-heading-level",
    message,
    hint,
  });
  const line = lines[open.map?.[0] ?? -1] ?? "";
  if (open.markup === "-" || open.markup === "=")
    yield headingProblem(
      `the text directly above ${open.markup === "-" ? "---" : "==="} becomes a heading`,
      "put an empty line between them, or write ## and a space before a heading",
    );
  else if (level === 1)
    yield headingProblem(
      "the title is the page’s only heading of the first level",
      "write ## and a space before the heading",
    );
  else if (level > above + 1)
    yield headingProblem(
      `the heading is ${level - above === 2 ? "one level" : `${level - above - 1} levels`} too deep: it has ${open.markup} below ${above === 1 ? "the title" : "#".repeat(above)}`,
      `write ${"#".repeat(above + 1)} and a space before it`,
    );
  const closing = /^#/.test(open.markup) ? closingSigns(line) : "";
  if (closing && closing.length !== level)
    yield headingProblem(
      `the ${closing} at the end of the heading is shown nowhere`,
      `write \\${closing} to show it, or delete it`,
    );
}

/**
 * Returns a function that takes a brief's tokens in order and yields a problem for each empty heading, list item or
 * note: its signs do not appear on the page.
 */
export const emptyProblems = () => {
  const open: { name: string; isEmpty: boolean }[] = [];
  const names: Record<string, string> = { heading: "heading", list_item: "item of a list", footnote: "note" };
  return function* ({ type, content, nesting }: Token): Iterable<BodyMessage> {
    const name = names[type.replace(/_(?:open|close)$/, "")];
    if (name && nesting === 1) open.push({ name, isEmpty: true });
    // An anchor links back from a note and has no words.
    if (nesting === 0 && type !== "footnote_anchor" && (type !== "inline" || content.trim() !== ""))
      for (const one of open) one.isEmpty = false;
    if (!name || nesting !== -1) return;
    const closed = open.pop();
    if (closed?.isEmpty)
      yield {
        rule: "brief-markup",
        message: `the ${closed.name} is empty, and its signs are shown nowhere`,
        hint: "delete it, or write its words on the same line",
      };
  };
};
