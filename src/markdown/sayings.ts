import type { Token } from "markdown-it";
import type { BodyProblem } from "../model/body.ts";
import { forbiddenHint, forbiddenMessage } from "../model/characters.ts";

/** What is said of something wrong, and the source in which it is looked for. */
export type Told = Omit<BodyProblem, "line" | "column"> & { raw: string };

/** Lists nest no deeper, and quotations no more than twice as deep; what goes much deeper the parser would lose. */
export const deepest = 12;

export const shorten = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length)}…` : text);

export const wrongMark = ({ content }: Token): Told => ({
  rule: "brief-mark",
  raw: content,
  message: `${shorten(content)} is not a mark that is known`,
  hint: "write [@claim], [@one; @two], [=claim.figure] or [#chart], with ids as the files are named",
});

export const refusedLink = (href: string, wrong: string): Told => ({
  rule: "brief-link",
  raw: href,
  message: `the link ${JSON.stringify(shorten(href))} ${wrong}`,
  hint: "link to https://…, to another brief as other-brief.md, or to a heading as #heading",
});

export const brokenLink = (raw: string): Told => ({
  rule: "brief-link",
  raw,
  message: `${shorten(raw)} is shown as written and is no link`,
  hint: "write [words](https://…), the words without a mark or a link of their own, the address without a space",
});

export const inHeading = ({ content }: Token): Told => ({
  rule: "brief-heading-words",
  raw: content,
  message: "the heading holds a mark, a note or a link",
  hint: "put it into the text below: a heading is words alone",
});

export const image = (): Told => ({
  rule: "brief-image",
  raw: "![",
  message: "images are not shown in briefs",
  hint: "place a chart by its name, as [#chart], or say it in words",
});

export const html = (raw: string): Told => ({
  rule: "brief-html",
  raw,
  message: `${shorten(raw, 40)} is shown as written: HTML has no effect in a brief`,
  hint: "use Markdown, or put it in backticks if it is meant to be shown",
});

export const hidden = (name: string): Told => ({
  rule: "brief-characters",
  raw: "&",
  message: forbiddenMessage(name),
  hint: forbiddenHint,
});

export const tooDeep = (): Told => ({
  rule: "brief-depth",
  raw: "",
  message: "the lists or quotations here are nested too deep",
  hint: `keep them within ${deepest} levels`,
});

export const undefinedNote = (raw: string): Told => ({
  rule: "brief-note",
  raw,
  message: `the note ${shorten(raw)} is defined nowhere`,
  hint: `add a paragraph that begins with ${shorten(raw)}: and a space`,
});
