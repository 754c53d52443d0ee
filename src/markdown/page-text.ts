import markdownIt, { type Token } from "markdown-it";
import { escapeHtml } from "../lib/escape-html.ts";
import { hostOf } from "../model/web-address.ts";

type Env = { link: (address: string) => string };

const parser = markdownIt();

/** Sets the id that a heading states: `### One brief only {#one-brief}`. */
parser.core.ruler.before("inline", "heading-ids", ({ tokens }) => {
  for (const [at, token] of tokens.entries()) {
    const words = token.type === "heading_open" ? tokens[at + 1] : undefined;
    const [stated, id] = / \{#([\w-]+)\}$/.exec(words?.content ?? "") ?? [];
    if (!words || !stated || !id) continue;
    token.attrSet("id", id);
    words.content = words.content.slice(0, -stated.length);
  }
});

const hrefOf = (token: Token | undefined): string => String(token?.attrGet("href") ?? "");
const isOutside = (href: string): boolean => /^https?:/.test(href);

parser.renderer.rules = {
  ...parser.renderer.rules,
  softbreak: () => " ",
  link_open: (tokens, at, _, env) => {
    const href = hrefOf(tokens[at]);
    if (isOutside(href)) return `<a rel="external" href="${escapeHtml(href)}">`;
    return `<a href="${escapeHtml(href.startsWith("/") ? (env as Env).link(href) : href)}">`;
  },
  link_close: (tokens, at) => {
    const href = hrefOf(tokens.slice(0, at).findLast(({ type }) => type === "link_open"));
    return isOutside(href) ? ` <small>(${escapeHtml(hostOf(href))})</small></a>` : "</a>";
  },
};

/** Renders a text of the program itself as HTML; its links within the site become links under the base path. */
export const renderPageText = (markdown: string, link: Env["link"]): string =>
  parser
    .render(markdown, { link } satisfies Env)
    .replace(/>\n+/g, ">")
    .trim();
