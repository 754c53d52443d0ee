import type { Token } from "markdown-it";
import { lookAlikeMessage } from "../lib/look-alike.ts";
import { shorten } from "../lib/shorten.ts";
import type { BodyProblem } from "../model/body.ts";
import { forbiddenHint, forbiddenMessage } from "../model/characters.ts";

/** The message of a problem, and the source text at which it is located; without one it is at the start of its block. */
export type BodyMessage = Omit<BodyProblem, "line" | "column"> & { raw?: string };

/** The maximum depth of lists; quotations may be twice as deep. Far beyond it, the parser loses text. */
export const maxNesting = 12;

/** Reports what resembles a mark and is none. */
export const invalidMark = ({ content }: Token): BodyMessage => ({
  rule: "brief-mark",
  raw: content,
  message: `${shorten(content)} is not a valid mark${lookAlikeMessage(content)}`,
  hint: "write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
});

/** Reports a link that the page does not follow. */
export const refusedLink = (href: string, wrong: string): BodyMessage => ({
  rule: "brief-link",
  raw: href,
  message: `the link ${JSON.stringify(shorten(href))} ${wrong}`,
  hint: "link to https://…, to another brief as other-brief.md, or to a heading as #heading",
});

/** Reports a link without words. */
export const emptyLink = (href: string): BodyMessage => ({
  rule: "brief-link",
  raw: "[](",
  message: `the link to ${shorten(href)} has no words, so that nobody sees it`,
  hint: `write [words](${shorten(href)}), or delete it`,
});

/** Reports a heading with more than words. */
export const markInHeading = ({ content }: Token): BodyMessage => ({
  rule: "brief-heading-words",
  raw: content,
  message: "the heading holds a mark, a note or a link",
  hint: "put it into the text below: a heading has only words",
});

/** Reports a forbidden character that is written as an entity. */
export const hiddenCharacter = (name: string): BodyMessage => ({
  rule: "brief-characters",
  raw: "&",
  message: forbiddenMessage(name),
  hint: forbiddenHint,
});

/** Reports lists or quotations that are nested too deep. */
export const tooDeep = (): BodyMessage => ({
  rule: "brief-depth",
  message: "the lists or quotations here are nested too deep",
  hint: `keep them within ${maxNesting} levels`,
});

/** Reports a note that is defined twice. */
export const repeatedNote = (label: string): BodyMessage => ({
  rule: "brief-note",
  raw: `[^${label}]:`,
  message: `the note [^${shorten(label)}] is defined twice, so that one of the two texts is shown nowhere`,
  hint: "give one of the two another name, here and where it is referred to",
});

/** Reports a note that nothing refers to. */
export const unusedNote = (label: string): BodyMessage => ({
  rule: "brief-note",
  raw: `[^${label}]:`,
  message: `nothing refers to the note [^${shorten(label)}], so that it is shown nowhere`,
  hint: `write [^${shorten(label)}] where it belongs, or delete the note`,
});

/** Reports a note that refers to itself. */
export const circularNote = (label: string): BodyMessage => ({
  rule: "brief-note",
  raw: `[^${label}]:`,
  message: `the note [^${shorten(label)}] refers to itself: the lines below it became part of it`,
  hint: "put an empty line after the note",
});

/** Reports a link definition that repeats another. */
export const repeatedReference = (label: string): BodyMessage => ({
  rule: "brief-link",
  raw: `[${label}]:`,
  message: `the address of [${shorten(label)}] is defined twice, and the second has no effect`,
  hint: "give one of the two another name, or delete it",
});

/** Reports a link definition that nothing uses. */
export const unusedReference = (label: string): BodyMessage => ({
  rule: "brief-link",
  raw: `[${label}]:`,
  message: `nothing uses [${shorten(label)}]: this line is shown nowhere`,
  hint: `write [words][${shorten(label)}] where the link belongs, or delete the line`,
});
