import type { Token } from "markdown-it";
import { shorten } from "../lib/shorten.ts";
import type { BodyProblem } from "../model/body.ts";
import {
  codeProblems,
  dividerProblems,
  emptyProblems,
  headingProblems,
  numberProblems,
  rowProblems,
} from "./block-problems.ts";
import type { BodyMessage } from "./body-messages.ts";
import { type Detector, detect } from "./detector.ts";
import { htmlDetectors } from "./html-detectors.ts";
import { indentProblems } from "./indent-problems.ts";
import { literalMarkup } from "./literal-markup.ts";
import { lostSigns } from "./lost-signs.ts";
import { positionsIn } from "./positions.ts";
import { proseOf } from "./prose.ts";
import { quoteProblems } from "./quotes.ts";

/** The maximum number of findings in one text: nobody reads more, and each takes time to locate. */
const maxFindings = 500;

const oneWord = (label: string) => label.trim().replace(/[^\p{L}\p{N}]+/gu, "-");

const undefinedNote = (label: string): Omit<BodyMessage, "raw"> => {
  const raw = `[^${label}]`;
  if (/\s/.test(label))
    return {
      rule: "brief-note",
      message: `the note ${shorten(raw)} is shown as written: its name has a space`,
      hint: `write [^${oneWord(label)}], where it is referred to and where it is defined`,
    };
  return {
    rule: "brief-note",
    message: `the note ${shorten(raw)} is defined nowhere`,
    hint: `add a paragraph that begins with ${shorten(raw)}: and a space`,
  };
};

/**
 * Creates a detector of undefined notes. A name with a space is reported only once, though it is both referred to and
 * defined.
 */
const undefinedNotes = (): Detector => {
  const spaced = new Set<string>();
  return {
    find: /\[\^([^[\]]{1,200})\]/g,
    report: ([, label = ""]) => {
      if (spaced.has(label)) return undefined;
      if (/\s/.test(label)) spaced.add(label);
      return undefinedNote(label);
    },
  };
};

const brokenLinks: Detector = {
  find: /\](?:\([^\s\ufffc]|\[[^\s\]^@=#\ufffc])[^\s)\]]{0,100}[)\]]?/g,
  report: ([raw = ""]) => ({
    rule: "brief-link",
    message: `${shorten(raw)} is shown as written and is no link`,
    hint: "write [words](https://…), the words without a mark or a link of their own, the address without a space",
  }),
};

/**
 * Returns a function that takes a brief's tokens in order and returns the problems in the source of each: markup
 * without effect, text that is not shown, headings out of order.
 */
export const sourceProblems = (source: string, firstLine: number) => {
  const lines = source.split("\n");
  const places = positionsIn(source, firstLine);
  const detectors = [...htmlDetectors(), undefinedNotes(), brokenLinks, ...literalMarkup];
  const numbers = numberProblems();
  const empty = emptyProblems();
  const indented = indentProblems(lines);
  let above = 1;
  let columns = 0;
  let cut = false;
  let number = 0;
  let quoted = 0;
  const problemsOf = (token: Token): Iterable<BodyMessage> => {
    if (token.type === "blockquote_close") quoted--;
    if (token.type === "blockquote_open") return [...quoteProblems(token, quoted++)];
    if (token.type === "table_open") columns = 0;
    if (token.type === "th_open") columns++;
    if (token.type === "tr_open") {
      const found = columns > 0 ? [...rowProblems(token, columns, lines)] : [];
      cut = found.length > 0;
      return found;
    }
    if (token.type === "tr_close") cut = false;
    if (/^(?:ordered_list|list_item)_/.test(token.type)) return numbers(token);
    if (token.type === "fence" || token.type === "code_block") return codeProblems(token, lines);
    if (token.type === "hr") return dividerProblems(token, lines);
    // If a row was split in the wrong place, the problems in the rest of it follow from that.
    if (token.type === "inline") return cut ? [] : detect(proseOf(token), detectors);
    if (token.type !== "heading_open") return [];
    const found = [...headingProblems(token, above, lines)];
    above = Number(token.tag.slice(1));
    return found;
  };
  return (token: Token, range: readonly [number, number]): BodyProblem[] => {
    if (number > maxFindings) return [];
    places.enter(...range);
    const found = [...problemsOf(token), ...lostSigns(token), ...indented(token), ...empty(token)].slice(
      0,
      maxFindings - number + 1,
    );
    number += found.length;
    return found.map(places.locate);
  };
};
