import { shorten } from "../lib/shorten.ts";
import type { BodyMessage } from "./body-messages.ts";
import { type Detector, excerptOf, type Match } from "./detector.ts";

const elementNames =
  "a|abbr|article|aside|audio|b|base|blockquote|body|br|button|canvas|center|cite|code|dd|del|details|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|kbd|label|legend|li|link|main|mark|marquee|math|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video";
const element = new RegExp(`<(?:!--|(/?)(${elementNames})(?=[\\s/>])[^<>]*>)`, "gi");

const backticks = "put it in backticks if it is meant to be shown";

/** The Markdown equivalent of each element, if there is one. */
const inMarkdown: Record<string, string> = {
  a: "[words](https://…)",
  b: "**words**",
  strong: "**words**",
  i: "*words*",
  em: "*words*",
  cite: "*words*",
  code: "`words`",
  kbd: "`words`",
  pre: "``` on a line before and after",
  br: "a backslash at the end of the line, or an empty line",
  p: "an empty line between paragraphs",
  div: "an empty line between paragraphs",
  hr: "--- between empty lines",
  blockquote: "> before each line",
  q: "quotation marks",
  ul: "- before each item",
  ol: "1. before each item",
  li: "- before each item",
  table: "| a | b | for each row, and |---|---| under the first",
  h1: "## and a space before the heading",
  h2: "## and a space before the heading",
  h3: "### and a space before the heading",
};

const hintFor = (name: string): string => {
  const form = inMarkdown[name.toLowerCase()];
  return form ? `write ${form}, or ${backticks}` : `use Markdown, or ${backticks}`;
};

const htmlMessage = (raw: string, hint: string): Omit<BodyMessage, "raw"> => ({
  rule: "brief-html",
  message: `${shorten(raw, 40)} is shown as written: HTML has no effect in a brief`,
  hint,
});

const small: Detector = {
  find: /<(sup|sub)>([^<>\n]{1,40})<\/\1>/gi,
  report: ([raw, name = "", words = ""]) =>
    htmlMessage(
      excerptOf(raw),
      `write ${name.toLowerCase() === "sup" ? `^${words}^` : `~${words}~`}, right behind a letter or digit`,
    ),
};

/**
 * Creates detectors of HTML, which has no effect in a brief. An element is reported once, at its start, even if its end
 * is in another block: create them for each brief.
 */
export const htmlDetectors = (): readonly Detector[] => {
  const open = new Map<string, number>();
  const isEnd = ([, slash, name = ""]: Match): boolean => {
    const count = open.get(name.toLowerCase()) ?? 0;
    open.set(name.toLowerCase(), Math.max(0, count + (slash ? -1 : 1)));
    return slash !== "" && count > 0;
  };
  return [
    small,
    {
      find: element,
      report: (match) => {
        const [raw = "", , name] = match;
        if (name === undefined) return htmlMessage(raw, `use Markdown, or ${backticks}`);
        return isEnd(match) ? undefined : htmlMessage(raw, hintFor(name));
      },
    },
  ];
};
