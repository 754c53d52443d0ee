import type { MarkdownIt, RendererRule, StateCore, Token } from "markdown-it";
import { capitalize } from "../lib/capitalize.ts";
import type { BodyMessage } from "./body-messages.ts";

/** The callouts that a brief can have. */
const callouts = ["definition", "caution"] as const;

/** The properties of a block quotation. */
type QuoteMeta = { callout?: string; isEmpty?: boolean; attributed?: boolean; joined?: boolean };

const head = /^\[!(definition|caution)\][ \t]*(?:\n|$)/i;
const dash = /^(?:—|–|―|--)\s*(?=\S)/;

const metaOf = ({ meta }: Token | { meta?: unknown }): QuoteMeta => (meta ?? {}) as QuoteMeta;

/** Returns the start and end of each outermost quotation. */
const outermost = (tokens: Token[]): [number, number][] => {
  const found: [number, number][] = [];
  let depth = 0;
  let from = 0;
  for (const [at, { type }] of tokens.entries()) {
    if (type === "blockquote_open" && depth++ === 0) from = at;
    if (type === "blockquote_close" && --depth === 0) found.push([from, at]);
  }
  return found;
};

/** Removes the first line of a callout, and its paragraph if that is then empty. */
const openCallout = (tokens: Token[], open: Token, at: number): void => {
  const inline = tokens[at + 2] as Token;
  const [line = "", kind = ""] = head.exec(inline.content) ?? [];
  open.meta = {
    callout: kind.toLowerCase(),
    isEmpty: inline.content.length === line.length && tokens[at + 4]?.type === "blockquote_close",
  };
  inline.content = inline.content.slice(line.length);
  if (inline.content === "") for (const token of tokens.slice(at + 1, at + 4)) token.hidden = true;
};

/** Turns a quotation's last paragraph, if it begins with a dash, into its attribution. */
const markAttribution = (tokens: Token[], open: Token, close: number): void => {
  const [paragraph, inline, end] = tokens.slice(close - 3, close) as [Token, Token, Token];
  if (paragraph?.type !== "paragraph_open" || inline?.type !== "inline") return;
  open.meta = { joined: /\n(?:—|–|―|--)\s*\S/.test(inline.content) };
  if (!dash.test(inline.content) || tokens[close - 4] === open) return;
  inline.content = inline.content.replace(dash, "");
  paragraph.type = "attribution_open";
  end.type = "attribution_close";
  open.meta = { attributed: true };
  (tokens[close] as Token).meta = open.meta;
};

const rule = ({ tokens }: StateCore): void => {
  for (const [from, close] of outermost(tokens)) {
    const open = tokens[from] as Token;
    const isCallout = tokens[from + 1]?.type === "paragraph_open" && head.test(tokens[from + 2]?.content ?? "");
    if (isCallout) openCallout(tokens, open, from);
    else markAttribution(tokens, open, close);
    (tokens[close] as Token).meta = open.meta;
  }
};

/** Adds attributions of quotations and callouts, which begin with `[!caution]`, to markdown-it. */
export const quotes = (md: MarkdownIt): void => {
  md.core.ruler.before("inline", "quotes", rule);
};

/** The renderers of quotations and callouts. */
export const quoteRules: Record<string, RendererRule> = {
  blockquote_open: (tokens, at) => {
    const { callout, attributed } = metaOf(tokens[at] as Token);
    if (callout)
      return `<aside class="callout callout-${callout}" aria-label="${capitalize(callout)}"><p class="callout-head">${capitalize(callout)}</p>`;
    return attributed ? '<figure class="quote"><blockquote>\n' : "<blockquote>\n";
  },
  blockquote_close: (tokens, at) => {
    const { callout, attributed } = metaOf(tokens[at] as Token);
    return callout ? "</aside>\n" : attributed ? "" : "</blockquote>\n";
  },
  attribution_open: () => "</blockquote><figcaption>— ",
  attribution_close: () => "</figcaption></figure>\n",
};

/** Yields the problems of a quotation or a callout. */
export function* quoteProblems(token: Token, depth: number): Iterable<BodyMessage> {
  if (token.type !== "blockquote_open" || depth > 0) return;
  const { callout, isEmpty, attributed, joined } = metaOf(token);
  if (callout && isEmpty)
    yield {
      rule: "brief-callout",
      raw: "[!",
      message: `the ${callout} says nothing`,
      hint: "write its text on the next line, after > and a space",
    };
  if (callout || attributed) return;
  yield {
    rule: "brief-quote",
    message: joined
      ? "who said it is in the same paragraph as the quotation"
      : "nothing says whose words the quotation is",
    hint: joined
      ? "put a line with only > before the line with the dash"
      : "end it with a paragraph of its own: > — Name, publication, date; or begin it with > [!caution] or > [!definition]",
  };
}

/** The names of the callouts, as they are written. */
export const calloutNames: string = callouts.map((name) => `[!${name}]`).join(" or ");
