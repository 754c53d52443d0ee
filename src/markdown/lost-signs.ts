import type { Token } from "markdown-it";
import { shorten } from "../lib/shorten.ts";
import type { BodyMessage } from "./body-messages.ts";
import { type Detector, detect } from "./detector.ts";

/** A formula in LaTeX’s own brackets, of which Markdown drops the backslashes. */
const formula: Detector = {
  find: /\\\([^\n]{1,200}?\\\)|\\\[[^\n]{1,200}?\\\]/g,
  report: ([raw = ""]) =>
    /[\^_={}+]|\\[a-z]/i.test(raw)
      ? {
          rule: "brief-markup",
          message: `${shorten(raw)} is shown without its backslashes: briefs have no formulas`,
          hint: "say it in words, or with characters such as x² and ×",
        }
      : undefined,
};

const textAt = (children: readonly Token[], at: number): string =>
  children[at]?.type === "text" ? (children[at]?.content ?? "") : "";

/** Returns whether emphasis begins behind a digit or ends before one: its signs were meant to multiply, or to be seen. */
const isInNumber = (children: readonly Token[], from: number, to: number): boolean => {
  const [before, inner, after] = [textAt(children, from - 1), textAt(children, from + 1), textAt(children, to + 1)];
  const isFactor = to === from + 2 && /^[a-z\d]$/i.test(inner) && /[a-z\d]$/i.test(before) && /^[a-z\d]/i.test(after);
  return isFactor || (/\d$/.test(before) && /^[a-z\d]/i.test(inner)) || /^\d/.test(after);
};

function* signsInNumbers(children: readonly Token[]): Iterable<BodyMessage> {
  const open: number[] = [];
  for (const [to, { type, markup }] of children.entries()) {
    if (/^(?:em|strong)_open$/.test(type)) open.push(to);
    if (!/^(?:em|strong)_close$/.test(type)) continue;
    const from = open.pop() ?? to;
    if (!isInNumber(children, from, to)) continue;
    const words = `${markup}${textAt(children, from + 1)}${to === from + 2 ? "" : "…"}${markup}`;
    yield {
      rule: "brief-markup",
      raw: markup,
      message: `the signs of ${shorten(words)} are shown nowhere: they are taken for emphasis`,
      hint: `write × to multiply, or \\${markup[0]} to show the sign`,
    };
  }
}

/** Yields a mark of a note at the beginning of a paragraph that was to begin the words of the note. */
function* notesWithoutWords([first, next]: readonly Token[]): Iterable<BodyMessage> {
  const [colon] = (first?.type === "footnote_ref" && /^\s*[:：]/.exec(next?.content ?? "")) || [];
  if (colon === undefined) return;
  const mark = `[^${first?.meta?.label}]`;
  yield {
    rule: "brief-note",
    raw: mark,
    message: `${mark}${colon} refers to a note and begins none`,
    hint: `write ${mark}: with a plain colon and no space before it`,
  };
}

/** Yields signs that Markdown drops from a block although they were meant to be seen. */
export function* lostSigns({ type, content, children }: Token): Iterable<BodyMessage> {
  if (type !== "inline") return;
  yield* notesWithoutWords(children ?? []);
  if (content.includes("\\")) yield* detect(content, [formula]);
  if (content.includes("*")) yield* signsInNumbers(children ?? []);
}
