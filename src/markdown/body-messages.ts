import type { Token } from "markdown-it";
import { lookAlikeMessage } from "../lib/look-alike.ts";
import type { BodyProblem } from "../model/body.ts";
import { forbiddenHint, forbiddenMessage } from "../model/characters.ts";

/** The message of a problem, and the source text at which it is located. */
export type BodyMessage = Omit<BodyProblem, "line" | "column"> & { raw: string };

/** The maximum depth of lists; quotations may be twice as deep. Far beyond it, the parser loses text. */
export const maxNesting = 12;

export const shorten = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length)}…` : text);

export const invalidMark = ({ content }: Token): BodyMessage => ({
  rule: "brief-mark",
  raw: content,
  message: `${shorten(content)} is not a valid mark${lookAlikeMessage(content)}`,
  hint: "write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
});

export const refusedLink = (href: string, wrong: string): BodyMessage => ({
  rule: "brief-link",
  raw: href,
  message: `the link ${JSON.stringify(shorten(href))} ${wrong}`,
  hint: "link to https://…, to another brief as other-brief.md, or to a heading as #heading",
});

export const brokenLink = (raw: string): Omit<BodyMessage, "raw"> => ({
  rule: "brief-link",
  message: `${shorten(raw)} is shown as written and is no link`,
  hint: "write [words](https://…), the words without a mark or a link of their own, the address without a space",
});

export const emptyLink = (href: string): BodyMessage => ({
  rule: "brief-link",
  raw: "[](",
  message: `the link to ${shorten(href)} has no words, so that nobody sees it`,
  hint: `write [words](${shorten(href)}), or delete it`,
});

export const markInHeading = ({ content }: Token): BodyMessage => ({
  rule: "brief-heading-words",
  raw: content,
  message: "the heading holds a mark, a note or a link",
  hint: "put it into the text below: a heading has only words",
});

export const htmlMessage = (raw: string, hint: string): Omit<BodyMessage, "raw"> => ({
  rule: "brief-html",
  message: `${shorten(raw, 40)} is shown as written: HTML has no effect in a brief`,
  hint,
});

export const hiddenCharacter = (name: string): BodyMessage => ({
  rule: "brief-characters",
  raw: "&",
  message: forbiddenMessage(name),
  hint: forbiddenHint,
});

export const tooDeep = (): BodyMessage => ({
  rule: "brief-depth",
  raw: "",
  message: "the lists or quotations here are nested too deep",
  hint: `keep them within ${maxNesting} levels`,
});

const oneWord = (label: string) => label.trim().replace(/[^\p{L}\p{N}]+/gu, "-");

export const undefinedNote = (label: string): Omit<BodyMessage, "raw"> => {
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

export const repeatedNote = (label: string): BodyMessage => ({
  rule: "brief-note",
  raw: `[^${label}]:`,
  message: `the note [^${shorten(label)}] is defined twice, so that one of the two texts is shown nowhere`,
  hint: "give one of the two another name, here and where it is referred to",
});

export const unusedNote = (label: string): BodyMessage => ({
  rule: "brief-note",
  raw: `[^${label}]:`,
  message: `nothing refers to the note [^${shorten(label)}], so that it is shown nowhere`,
  hint: `write [^${shorten(label)}] where it belongs, or delete the note`,
});

export const circularNote = (label: string): BodyMessage => ({
  rule: "brief-note",
  raw: `[^${label}]:`,
  message: `the note [^${shorten(label)}] refers to itself: the lines below it became part of it`,
  hint: "put an empty line after the note",
});

export const repeatedReference = (label: string): BodyMessage => ({
  rule: "brief-link",
  raw: `[${label}]:`,
  message: `the address of [${shorten(label)}] is defined twice, and the second has no effect`,
  hint: "give one of the two another name, or delete it",
});

export const unusedReference = (label: string): BodyMessage => ({
  rule: "brief-link",
  raw: `[${label}]:`,
  message: `nothing uses [${shorten(label)}]: this line is shown nowhere`,
  hint: `write [words][${shorten(label)}] where the link belongs, or delete the line`,
});
